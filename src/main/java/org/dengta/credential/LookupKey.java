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

    /** Ends in a control sign, which no code in its normal form has: the two cannot meet. */
    private static final String PERSON = "person\0";

    /** Never used itself; looking an algorithm up costs more than computing it. */
    private final Mac prototype;

    /** A key of 32 bytes; the same on every replica of the event. */
    public LookupKey(byte[] key) {
        if (key.length != SIZE) {
            throw new IllegalArgumentException("a look-up key has 32 bytes");
        }
        this.prototype = keyed(new SecretKeySpec(key, ALGORITHM));
    }

    public CodeLookup of(CredentialCode code) {
        return of(code.digits());
    }

    /** The look-up of a foreign code in its {@link CodeText#normal normal form}. */
    public CodeLookup of(String text) {
        return new CodeLookup(hmac(CodeText.normal(text)));
    }

    /**
     * The keyed fingerprint of what a person without a number is recognised by: 64 lower-case
     * hexadecimal digits. Never equal to the look-up of a code.
     */
    public String personNumber(String text) {
        return hmac(PERSON + text);
    }

    private String hmac(String text) {
        try {
            var mac = (Mac) prototype.clone();
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("computing a look-up", e);
        }
    }

    private static Mac keyed(SecretKeySpec key) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no " + ALGORITHM, e);
        }
    }
}
