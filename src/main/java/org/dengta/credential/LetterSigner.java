package org.dengta.credential;

import org.dengta.programme.EventNumber;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.time.LocalDate;

/**
 * Signs letters with one of the organisers' keys (Ed25519, RFC 8032). The signature covers a domain
 * string, the event, the 20-digit code, key id, category and last day, so nothing in a letter can
 * be exchanged against a part of another. The same letter always gets the same signature.
 */
public final class LetterSigner {
    private static final byte[] DOMAIN = "dengta letter 1\0".getBytes(StandardCharsets.US_ASCII);
    private static final String ALGORITHM = "Ed25519";

    private final int keyId;
    private final PrivateKey key;

    /**
     * @param keyId 0 to 255
     * @param key an Ed25519 key
     */
    public LetterSigner(int keyId, PrivateKey key) {
        this.keyId = keyId;
        this.key = key;
    }

    public LetterCode sign(
            EventNumber event, CredentialCode code, int category, LocalDate lastDay) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            update(signature, event, code, LetterSeal.head(keyId, category, lastDay));
            return new LetterCode(
                    event, code, new LetterSeal(keyId, category, lastDay, signature.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("signing with key " + keyId, e);
        }
    }

    static boolean verifies(LetterCode letter, PublicKey key) {
        var seal = letter.seal();
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            var head = LetterSeal.head(seal.keyId(), seal.category(), seal.lastDay());
            update(signature, letter.event(), letter.code(), head);
            return signature.verify(seal.signature());
        } catch (GeneralSecurityException _) {
            // A point that is not on the curve, or a number out of range: as wrong as any other
            // signature.
            return false;
        }
    }

    private static void update(
            Signature signature, EventNumber event, CredentialCode code, byte[] head)
            throws GeneralSecurityException {
        signature.update(DOMAIN);
        signature.update(event.digits().getBytes(StandardCharsets.US_ASCII));
        signature.update(code.digits().getBytes(StandardCharsets.US_ASCII));
        signature.update(head);
    }
}
