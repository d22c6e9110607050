package org.dengta.credential;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The event's key for finding codes without storing them (HMAC-SHA-256). Immutable, for any thread.
 */
public final class LookupKey {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIZE = 32;

    private final SecretKeySpec key;

    /** A key of 32 bytes; the same on every replica of the event. */
    public LookupKey(byte[] key) {
        if (key.length != SIZE) {
            throw new IllegalArgumentException("a look-up key has 32 bytes");
        }
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    public CodeLookup of(CredentialCode code) {
        return of(code.digits());
    }

    /** The look-up of a foreign code in its {@link CodeText#normal normal form}. */
    public CodeLookup of(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return new CodeLookup(
                    HexFormat.of()
                            .formatHex(
                                    mac.doFinal(
                                            CodeText.normal(text)
                                                    .getBytes(StandardCharsets.UTF_8))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("computing a look-up", e);
        }
    }
}
