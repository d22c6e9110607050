package org.dengta.credential.keyfile;

import java.util.Map;

/**
 * What a central hands a kiosk of its event: enough to read, to find and to check, not to sign. All
 * in base64.
 *
 * @param data seals personal data, 32 bytes
 * @param lookup finds codes, 32 bytes
 * @param letters public keys of letters (X.509) by key id
 */
public record HandedKeys(String data, String lookup, Map<Integer, String> letters) {
    public HandedKeys {
        letters = Map.copyOf(letters);
    }

    /** Never a key. */
    @Override
    public String toString() {
        return "keys of an event with " + letters.size() + " letter keys";
    }
}
