package org.dengta.kiosk.config;

import org.dengta.invitation.LetterText;
import org.dengta.invitation.LetterText.Wording;
import org.dengta.kiosk.config.event.EventReader;
import org.dengta.platform.yaml.Scalar;
import org.dengta.platform.yaml.YamlMap;

import java.util.List;

/** A file of {@code letters/}. */
final class LetterReader {
    private static final Scalar<String> TEXT = new Fields(LetterText.FIELDS).text();

    private LetterReader() {}

    static LetterText read(YamlMap root) {
        EventReader.format(root, "letter/1");
        return new LetterText(
                root.in("zh", LetterReader::wording), root.in("en", LetterReader::wording));
    }

    private static Wording wording(YamlMap map) {
        return new Wording(
                map.get("title", TEXT),
                map.get("salutation", TEXT),
                lines(map, "body"),
                map.get("programme-heading", TEXT),
                map.get("code-note", TEXT),
                map.get("closing", TEXT),
                lines(map, "signatures"));
    }

    private static List<String> lines(YamlMap map, String key) {
        EventReader.notEmpty(map, key);
        return map.list(key, TEXT);
    }
}
