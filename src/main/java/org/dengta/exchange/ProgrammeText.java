package org.dengta.exchange;

import java.util.Map;

/**
 * The programme as its owner wrote it, and the keys that letters are checked with.
 *
 * @param hash of both, 64 hexadecimal digits; another programme has another
 * @param event the text of {@code event.yaml}
 * @param letterKeys public keys (X.509, base64) by key id
 */
public record ProgrammeText(String hash, String event, Map<Integer, String> letterKeys) {
    public ProgrammeText {
        letterKeys = Map.copyOf(letterKeys);
    }
}
