package org.dengta.credential.keyfile;

import org.dengta.credential.DataKey;
import org.dengta.credential.LetterSigner;
import org.dengta.credential.LookupKey;

import java.security.PublicKey;
import java.util.Map;

/**
 * The keys of one event.
 *
 * @param data seals personal data
 * @param lookup finds codes
 * @param letters the public keys of all letters that may be about, by key id
 * @param current the id of the key that signs new letters
 * @param signer signs new letters
 */
public record KeyRing(
        DataKey data,
        LookupKey lookup,
        Map<Integer, PublicKey> letters,
        int current,
        LetterSigner signer) {
    public KeyRing {
        letters = Map.copyOf(letters);
    }
}
