package org.dengta.credential.keyfile;

import org.dengta.credential.DataKey;
import org.dengta.credential.LetterSigner;
import org.dengta.credential.LookupKey;

import java.security.PublicKey;
import java.util.Map;
import java.util.Optional;

/**
 * The keys of one event.
 *
 * @param data seals personal data
 * @param lookup finds codes
 * @param letters the public keys of all letters that may be about, by key id
 * @param current the id of the key that signs new letters; 0 where none are signed
 * @param signer signs new letters; empty at a kiosk that is enrolled with a central
 */
public record KeyRing(
        DataKey data,
        LookupKey lookup,
        Map<Integer, PublicKey> letters,
        int current,
        Optional<LetterSigner> signer) {
    public KeyRing {
        letters = Map.copyOf(letters);
    }
}
