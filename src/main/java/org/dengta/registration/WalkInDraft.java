package org.dengta.registration;

import org.dengta.roster.CellWords;

/**
 * What a desk has filled in for somebody who came without being listed. Each text may be empty;
 * stray blanks are taken off.
 *
 * @param chinese the name in Chinese characters
 * @param latin the name in Latin letters
 * @param original the name in another script
 * @param category the category's id
 * @param organisation whom the person comes for
 * @param phone where the person is reached
 * @param delegation whose card it is; empty for a person
 * @param heads how many come on this registration
 */
public record WalkInDraft(
        String chinese,
        String latin,
        String original,
        String category,
        String organisation,
        String phone,
        String delegation,
        int heads) {
    public WalkInDraft {
        chinese = tidy(chinese);
        latin = tidy(latin);
        original = tidy(original);
        category = tidy(category);
        organisation = tidy(organisation);
        phone = tidy(phone);
        delegation = tidy(delegation);
    }

    /** Of a person, not a card. */
    public WalkInDraft(
            String chinese,
            String latin,
            String original,
            String category,
            String organisation,
            String phone,
            int heads) {
        this(chinese, latin, original, category, organisation, phone, "", heads);
    }

    boolean hasName() {
        return !(chinese + latin + original).isEmpty();
    }

    /** A text with broken signs stays as it is, to be told. */
    private static String tidy(String text) {
        return CellWords.isBroken(text) ? text : CellWords.tidy(text);
    }

    /** Says nothing: a name must not reach a log by accident. */
    @Override
    public String toString() {
        return "WalkInDraft";
    }
}
