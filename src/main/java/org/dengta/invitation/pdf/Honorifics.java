package org.dengta.invitation.pdf;

import org.dengta.venue.Label;

import java.lang.Character.UnicodeScript;
import java.util.List;

/**
 * Forms of address in both languages. Lists hold one, in the one or the other; a form without a
 * counterpart is left out where it would stand in the wrong script.
 */
final class Honorifics {
    private static final List<Label> KNOWN =
            List.of(
                    new Label("先生", "Mr"),
                    new Label("女士", "Ms"),
                    new Label("夫人", "Mrs"),
                    new Label("小姐", "Miss"),
                    new Label("博士", "Dr"),
                    new Label("教授", "Professor"),
                    new Label("教授", "Prof"),
                    new Label("先生阁下", "H.E. Mr"),
                    new Label("女士阁下", "H.E. Ms"),
                    new Label("博士阁下", "H.E. Dr"),
                    new Label("阁下", "H.E."),
                    new Label("阁下", "His Excellency"),
                    new Label("阁下", "Her Excellency"),
                    new Label("阁下", "Excellency"));

    private Honorifics() {}

    static String zh(String honorific) {
        return KNOWN.stream()
                .filter(known -> bare(known.en()).equalsIgnoreCase(bare(honorific)))
                .map(Label::zh)
                .findFirst()
                .orElse(isHan(honorific) ? honorific : "");
    }

    static String en(String honorific) {
        return KNOWN.stream()
                .filter(known -> known.zh().equals(honorific))
                .map(Label::en)
                .findFirst()
                .orElse(isHan(honorific) ? "" : honorific);
    }

    private static String bare(String honorific) {
        return honorific.endsWith(".") ? honorific.substring(0, honorific.length() - 1) : honorific;
    }

    private static boolean isHan(String text) {
        return text.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.HAN);
    }
}
