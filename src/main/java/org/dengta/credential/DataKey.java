package org.dengta.credential;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.random.RandomGenerator;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The event's key over personal data (AES-256-GCM). What is sealed can be opened only with the key
 * and for the same purpose; without the key it is erased.
 */
public final class DataKey {
    private static final int SIZE = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final RandomGenerator random;

    /**
     * @param key 32 bytes
     * @param random cryptographically strong, for the nonces
     */
    public DataKey(byte[] key, RandomGenerator random) {
        if (key.length != SIZE) {
            throw new IllegalArgumentException("a data key has 32 bytes");
        }
        this.key = new SecretKeySpec(key, "AES");
        this.random = random;
    }

    /**
     * The bytes, readable only with this key and the same purpose, such as the id of the row they
     * belong to.
     */
    public byte[] seal(byte[] plain, String purpose) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var sealed = run(Cipher.ENCRYPT_MODE, nonce, plain, purpose);
        var out = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, out, NONCE, sealed.length);
        return out;
    }

    /** The bytes that were sealed; IllegalStateException when key, purpose or a bit is another. */
    public byte[] open(byte[] sealed, String purpose) {
        if (sealed.length < NONCE + TAG_BITS / 8) {
            throw new IllegalStateException("sealed data is cut: " + purpose);
        }
        return run(
                Cipher.DECRYPT_MODE,
                Arrays.copyOf(sealed, NONCE),
                Arrays.copyOfRange(sealed, NONCE, sealed.length),
                purpose);
    }

    private byte[] run(int mode, byte[] nonce, byte[] input, String purpose) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "sealed data does not open with this event's key: " + purpose, e);
        }
    }
}
