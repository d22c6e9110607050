package org.dengta.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * An entry as it lies in the store. Each hash covers the entry's bytes and the hash before it
 * (SHA-256), so a changed entry or one taken out does not fit what follows. That shows accidents
 * and careless edits; whoever can rewrite the whole file can compute it anew. Only heads signed at
 * the exchange stand against that.
 *
 * @param position the key it is stored under
 * @param bytes its wire form
 * @param hash the chain's hash up to and including it, 32 bytes
 */
public record StoredEntry(Position position, byte[] bytes, byte[] hash) {
    private static final byte[] DOMAIN = "dengta chain 1\0".getBytes(StandardCharsets.US_ASCII);

    /** The hash that stands before a run's first entry: 32 zero bytes. */
    public static byte[] hashOfNone() {
        return new byte[32];
    }

    /** The hash after one more entry, 32 bytes. */
    public static byte[] hashAfter(byte[] previous, byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(DOMAIN);
            digest.update(previous);
            return digest.digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    /** Whether its hash is the one after that of the entry before. */
    boolean isAfter(byte[] before) {
        return Arrays.equals(hashAfter(before, bytes), hash);
    }
}
