package org.dengta.roster;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Set;

/** Puts the name of a list with a single name column where its script belongs. */
final class NameCells {

    private NameCells() {}

    /** The row without {@link ListColumn#NAME}; a column of its own goes before it. */
    static ListRow placed(ListRow row) {
        var name = CellWords.tidy(row.cells().getOrDefault(ListColumn.NAME, ""));
        if (name.isEmpty()) {
            return row;
        }
        var cells = new EnumMap<>(row.cells());
        cells.remove(ListColumn.NAME);
        var column = columnOf(name);
        if (CellWords.tidy(cells.getOrDefault(column, "")).isEmpty()) {
            cells.put(column, name);
        }
        return new ListRow(row.number(), cells, row.damaged());
    }

    /** Chinese where there are Chinese characters but neither kana nor hangul. */
    private static ListColumn columnOf(String name) {
        var scripts = scripts(name);
        if (scripts.contains(UnicodeScript.HAN) && !isEastern(scripts)) {
            return ListColumn.CHINESE_NAME;
        }
        scripts.remove(UnicodeScript.LATIN);
        return scripts.isEmpty() ? ListColumn.LATIN_NAME : ListColumn.ORIGINAL_NAME;
    }

    private static boolean isEastern(Set<UnicodeScript> scripts) {
        return scripts.contains(UnicodeScript.HIRAGANA)
                || scripts.contains(UnicodeScript.KATAKANA)
                || scripts.contains(UnicodeScript.HANGUL);
    }

    private static Set<UnicodeScript> scripts(String name) {
        var scripts = EnumSet.noneOf(UnicodeScript.class);
        name.codePoints().mapToObj(UnicodeScript::of).forEach(scripts::add);
        scripts.remove(UnicodeScript.COMMON);
        scripts.remove(UnicodeScript.INHERITED);
        return scripts;
    }
}
