package org.dengta.roster;

import org.dengta.accreditation.Person;
import org.dengta.roster.RowFault.Code;
import org.dengta.roster.RowReader.Defaults;
import org.dengta.testing.Numbers;
import org.dengta.testing.SmallEvent;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows for tests, and what they are read as. */
final class Rows {
    static final RowReader READER =
            new RowReader(SmallEvent.programme(), Defaults.none(), Numbers.NUMBERING);

    private Rows() {}

    static Map<ListColumn, String> basic() {
        return Map.of(
                ListColumn.NUMBER, "1", ListColumn.CATEGORY, "un", ListColumn.CHINESE_NAME, "李雷");
    }

    static Map<ListColumn, String> with(ListColumn column, String cell) {
        var cells = new EnumMap<>(basic());
        cells.put(column, cell);
        return cells;
    }

    static ListRow row(Map<ListColumn, String> cells) {
        return new ListRow(1, cells);
    }

    static Person listed(Map<ListColumn, String> cells) {
        return person(READER.read(row(cells), Optional.empty()));
    }

    static Person person(RowReading reading) {
        return switch (reading) {
            case RowReading.Listed(var person, _) -> person;
            case RowReading.Faulty(var faults) -> throw new AssertionError(faults);
        };
    }

    static List<RowFault> faults(Map<ListColumn, String> cells) {
        return switch (READER.read(row(cells), Optional.empty())) {
            case RowReading.Listed _ -> List.of();
            case RowReading.Faulty(var faults) -> faults;
        };
    }

    static List<Code> codes(Map<ListColumn, String> cells) {
        return faults(cells).stream().map(RowFault::code).toList();
    }
}
