package org.dengta.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The chain of hashes through one run: each covers the entry's bytes and the hash before it
 * (SHA-256), so a changed entry or one taken out does not fit what follows. That shows accidents
 * and careless edits; whoever can rewrite the whole file can compute it anew. Only heads signed at
 * the exchange stand against that.
 */
public final class HashChain {
    private static final byte[] DOMAIN = "dengta chain 1\0".getBytes(StandardCharsets.US_ASCII);

    private HashChain() {}

    /** What stands before a run's first entry: 32 zero bytes. */
    public static byte[] start() {
        return new byte[32];
    }

    /** The 32 bytes after one more entry. */
    public static byte[] next(byte[] previous, byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(DOMAIN);
            digest.update(previous);
            return digest.digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
