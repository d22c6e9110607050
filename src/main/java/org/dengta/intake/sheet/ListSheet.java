package org.dengta.intake.sheet;

import org.dengta.platform.sheet.CellDamage;
import org.dengta.platform.sheet.DateText;
import org.dengta.platform.sheet.Sheet;
import org.dengta.platform.sheet.SheetProgress;
import org.dengta.platform.sheet.SheetRow;
import org.dengta.roster.ListColumn;
import org.dengta.roster.ListRow;
import org.dengta.roster.ListRow.Damage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a sheet as a list of people. The headings stand in whichever of the first 30 rows with text
 * names most columns; what is above them is a title.
 */
public final class ListSheet {
    private static final int HEADINGS_WITHIN = 30;

    private final boolean hasDefaultCategory;
    private final List<SheetRow> first = new ArrayList<>();
    private final List<ListRow> rows = new ArrayList<>();
    private Optional<Headings> headings = Optional.empty();

    private ListSheet(boolean hasDefaultCategory) {
        this.hasDefaultCategory = hasDefaultCategory;
    }

    /**
     * Reads all rows into memory.
     *
     * @param hasDefaultCategory whether a list without a category column will do
     * @throws java.io.UncheckedIOException if the file cannot be read any more
     */
    public static ListOutcome read(
            Sheet sheet, boolean hasDefaultCategory, SheetProgress progress) {
        var reading = new ListSheet(hasDefaultCategory);
        sheet.forEachRow(progress, reading::take);
        return reading.outcome();
    }

    private void take(SheetRow row) {
        if (headings.isPresent()) {
            rows.add(listRow(row, headings.get()));
            return;
        }
        first.add(row);
        if (first.size() == HEADINGS_WITHIN) {
            settle();
        }
    }

    private ListOutcome outcome() {
        var found = headings.or(this::settle);
        if (found.isEmpty()) {
            return new ListOutcome.WrongColumns(
                    List.of(), List.of(ListColumn.NAME, ListColumn.CATEGORY));
        }
        var missing = found.get().missing(hasDefaultCategory);
        if (!missing.isEmpty()) {
            return new ListOutcome.WrongColumns(found.get().texts(), missing);
        }
        var twice = found.get().twice();
        return twice.isEmpty()
                ? new ListOutcome.Rows(found.get().row(), rows, found.get().ignored())
                : new ListOutcome.HeadingTwice(twice);
    }

    /** Decides which of the first rows holds the headings: the topmost of those that name most. */
    private Optional<Headings> settle() {
        for (var row : first) {
            var candidate = Headings.of(row);
            if (headings.isEmpty() || candidate.known() > headings.get().known()) {
                headings = Optional.of(candidate);
            }
        }
        headings.ifPresent(found ->
                first.stream()
                        .filter(row -> row.number() > found.row())
                        .forEach(row -> rows.add(listRow(row, found))));
        first.clear();
        return headings;
    }

    private static ListRow listRow(SheetRow row, Headings headings) {
        Map<ListColumn, String> cells = new EnumMap<>(ListColumn.class);
        Map<ListColumn, Damage> damaged = new EnumMap<>(ListColumn.class);
        headings.places()
                .forEach((column, places) -> {
                    int place = places.getFirst();
                    cells.put(column, cell(column, row.text(place)));
                    row.damage(place).ifPresent(damage -> damaged.put(column, why(damage)));
                });
        return new ListRow(row.number(), cells, damaged);
    }

    /** The text itself; a day that can mean one day only becomes an ISO date. */
    private static String cell(ListColumn column, String text) {
        if (column != ListColumn.RESERVATION_DAY) {
            return text;
        }
        return switch (DateText.read(text)) {
            case DateText.Day(var date, _) -> date.toString();
            case DateText.Ambiguous _, DateText.NoDate() -> text;
        };
    }

    private static Damage why(CellDamage damage) {
        return switch (damage) {
            case BROKEN_TEXT -> Damage.BROKEN_TEXT;
            case DIGITS_LOST -> Damage.DIGITS_LOST;
            case ERROR_VALUE -> Damage.ERROR_VALUE;
            case NOT_CALCULATED -> Damage.NOT_CALCULATED;
            case UNREADABLE_VALUE -> Damage.UNREADABLE_VALUE;
        };
    }
}
