package org.dengta.exchange;

import org.dengta.journal.FieldLines;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The programme as its owner wrote it, and the keys that letters are checked with.
 *
 * @param hash of both, 64 hexadecimal digits; another programme has another
 * @param event the text of {@code event.yaml}
 * @param letterKeys public keys (X.509, base64) by key id
 */
public record ProgrammeText(String hash, String event, Map<Integer, String> letterKeys) {
    private static final String EVENT = "event";
    private static final String KEY = "letter-key.";

    public ProgrammeText {
        letterKeys = Map.copyOf(letterKeys);
    }

    /** With the hash that belongs to it. */
    public static ProgrammeText of(String event, Map<Integer, String> letterKeys) {
        return new ProgrammeText(sha256(body(event, letterKeys)), event, letterKeys);
    }

    /** What {@link #body} wrote; IllegalArgumentException when it is anything else. */
    public static ProgrammeText read(String body) {
        var fields = FieldLines.read(body.getBytes(StandardCharsets.UTF_8));
        var event = fields.remove(EVENT);
        if (event == null || !fields.keySet().stream().allMatch(name -> name.startsWith(KEY))) {
            throw new IllegalArgumentException("not a programme and its keys");
        }
        return of(
                event,
                fields.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        field ->
                                                Integer.valueOf(
                                                        field.getKey().substring(KEY.length())),
                                        Map.Entry::getValue)));
    }

    /** Both in one text, as field lines; the hash is SHA-256 of its UTF-8. */
    public String body() {
        return new String(body(event, letterKeys), StandardCharsets.UTF_8);
    }

    /** Whether the hash is that of the rest. */
    public boolean isSound() {
        return sha256(body(event, letterKeys)).equals(hash);
    }

    private static byte[] body(String event, Map<Integer, String> letterKeys) {
        var fields = new LinkedHashMap<String, String>();
        fields.put(EVENT, event);
        new TreeMap<>(letterKeys).forEach((id, key) -> fields.put(KEY + id, key));
        return FieldLines.write(fields);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
