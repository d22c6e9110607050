package org.dengta.intake.sheet;

import org.dengta.platform.sheet.CellText;
import org.dengta.platform.sheet.SheetRow;
import org.dengta.roster.ListColumn;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A row read as headings.
 *
 * @param row the row's number
 * @param places for each column that is named, where it stands, from 0
 * @param texts all headings, left to right
 * @param ignored the headings that name no column
 */
record Headings(
        int row, Map<ListColumn, List<Integer>> places, List<String> texts, List<String> ignored) {
    private static final List<ListColumn> NAMES =
            List.of(
                    ListColumn.NAME,
                    ListColumn.CHINESE_NAME,
                    ListColumn.LATIN_NAME,
                    ListColumn.ORIGINAL_NAME);

    static Headings of(SheetRow row) {
        var places = new EnumMap<ListColumn, List<Integer>>(ListColumn.class);
        var texts = new ArrayList<String>();
        var ignored = new ArrayList<String>();
        for (int i = 0; i < row.texts().size(); i++) {
            var text = CellText.clean(row.text(i)).text();
            if (!text.isEmpty()) {
                int place = i;
                texts.add(text);
                ListColumn.ofHeading(text)
                        .ifPresentOrElse(
                                column ->
                                        places.computeIfAbsent(column, _ -> new ArrayList<>())
                                                .add(place),
                                () -> ignored.add(text));
            }
        }
        return new Headings(row.number(), places, texts, ignored);
    }

    /** How many columns the row names. */
    int known() {
        return places.size();
    }

    /** The columns without which no list is one; a name in any form will do. */
    List<ListColumn> missing(boolean hasDefaultCategory) {
        var name = NAMES.stream().anyMatch(places::containsKey);
        var category = hasDefaultCategory || places.containsKey(ListColumn.CATEGORY);
        return Stream.of(ListColumn.NAME, ListColumn.CATEGORY)
                .filter(column -> column == ListColumn.NAME ? !name : !category)
                .toList();
    }

    /** The columns named in several places, with the places as a spreadsheet names them. */
    Map<ListColumn, List<String>> twice() {
        var twice = new EnumMap<ListColumn, List<String>>(ListColumn.class);
        places.forEach((column, at) -> {
            if (at.size() > 1) {
                twice.put(column, at.stream().map(SheetRow::columnName).toList());
            }
        });
        return twice;
    }
}
