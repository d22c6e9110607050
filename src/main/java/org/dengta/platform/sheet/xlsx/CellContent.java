package org.dengta.platform.sheet.xlsx;

import org.dengta.platform.sheet.CellDamage;

import java.util.Optional;

/** A cell's text and what is wrong with it. */
record CellContent(String text, Optional<CellDamage> damage) {

    private static final CellContent EMPTY = new CellContent("", Optional.empty());

    static CellContent empty() {
        return EMPTY;
    }

    static CellContent of(String text) {
        return text.indexOf('\uFFFD') >= 0
                ? damaged(text, CellDamage.BROKEN_TEXT)
                : new CellContent(text, Optional.empty());
    }

    static CellContent damaged(String text, CellDamage damage) {
        return new CellContent(text, Optional.of(damage));
    }
}
