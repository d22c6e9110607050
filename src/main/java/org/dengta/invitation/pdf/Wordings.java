package org.dengta.invitation.pdf;

import org.dengta.accreditation.Names;
import org.dengta.invitation.Letter;
import org.dengta.invitation.LetterText;
import org.dengta.invitation.LetterText.Wording;
import org.dengta.venue.Label;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The organisers' wording with one guest's fields filled in.
 *
 * @param zh the Chinese wording
 * @param en the English wording
 */
record Wordings(Wording zh, Wording en) {
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029]+");
    private static final Pattern BLANKS = Pattern.compile(" {2,}");
    private static final Pattern BLANK_BEFORE_COMMA = Pattern.compile(" +(?=[,:，：])");

    static Wordings of(Letter letter, LetterText text) {
        var zh = fields(letter);
        var en = new HashMap<>(zh);
        both(letter)
                .forEach((field, label) -> {
                    zh.put(field, label.zh());
                    en.put(field, label.en());
                });
        var names = letter.guest().names();
        var honorific = letter.guest().protocol().honorific();
        var affiliation = letter.guest().affiliation();
        zh.put("name", chinese(names));
        en.put("name", english(names));
        zh.put("honorific", Honorifics.zh(honorific));
        en.put("honorific", Honorifics.en(honorific));
        en.put("organisation", first(affiliation.organisationLatin(), affiliation.organisation()));
        return new Wordings(filled(text.zh(), zh), filled(text.en(), en));
    }

    /** One line that can be drawn: cells of a list may hold line feeds and worse. */
    static String clean(String text) {
        var line = CONTROLS.matcher(text).replaceAll(" ").strip();
        return Normalizer.normalize(line, Normalizer.Form.NFC);
    }

    private static Map<String, String> fields(Letter letter) {
        var guest = letter.guest();
        var fields = new HashMap<String, String>();
        fields.put("organisation", guest.affiliation().organisation());
        fields.put("position", guest.affiliation().position());
        fields.put("number", guest.id().value());
        fields.put("seat", guest.protocol().seat());
        return fields;
    }

    private static Map<String, Label> both(Letter letter) {
        var event = letter.event();
        return Map.of(
                "event", event.name(),
                "theme", event.theme(),
                "venue", letter.venue(),
                "dates", LetterDates.range(event.time().days()),
                "last-day", LetterDates.date(event.time().lastDay()));
    }

    private static String chinese(Names names) {
        return first(names.chinese(), first(names.latin(), names.original()));
    }

    private static String english(Names names) {
        return first(names.latin(), first(names.original(), names.chinese()));
    }

    private static String first(String wished, String other) {
        return wished.isBlank() ? other : wished;
    }

    private static Wording filled(Wording wording, Map<String, String> fields) {
        return new Wording(
                filled(wording.title(), fields),
                filled(wording.salutation(), fields),
                filled(wording.body(), fields),
                filled(wording.programmeHeading(), fields),
                filled(wording.codeNote(), fields),
                filled(wording.closing(), fields),
                filled(wording.signatures(), fields));
    }

    private static List<String> filled(List<String> texts, Map<String, String> fields) {
        return texts.stream()
                .map(text -> filled(text, fields))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String filled(String text, Map<String, String> fields) {
        var filled = text;
        for (var field : fields.entrySet()) {
            filled = filled.replace("{" + field.getKey() + "}", clean(field.getValue()));
        }
        var single = BLANKS.matcher(filled).replaceAll(" ");
        return BLANK_BEFORE_COMMA.matcher(single).replaceAll("").strip();
    }
}
