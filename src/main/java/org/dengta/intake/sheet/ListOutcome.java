package org.dengta.intake.sheet;

import org.dengta.roster.ListColumn;
import org.dengta.roster.ListRow;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What an opened sheet turned out to be. */
public sealed interface ListOutcome {

    /**
     * A list of people.
     *
     * @param headingRow the number of the row with the headings
     * @param rows the rows below it
     * @param ignored headings that this program does not know, left to right
     */
    record Rows(int headingRow, List<ListRow> rows, List<String> ignored) implements ListOutcome {
        public Rows {
            rows = List.copyOf(rows);
            ignored = List.copyOf(ignored);
        }
    }

    /**
     * No list of people: columns are missing that it must have. Nothing was changed.
     *
     * @param found the headings, or what stands where they should be, left to right
     * @param needed the columns that are missing
     */
    record WrongColumns(List<String> found, List<ListColumn> needed) implements ListOutcome {
        public WrongColumns {
            found = List.copyOf(found);
            needed = List.copyOf(needed);
        }
    }

    /**
     * Headings that mean the same column stand in several places. Nothing was changed.
     *
     * @param places for each such column where its headings stand, such as C and F
     */
    record HeadingTwice(Map<ListColumn, List<String>> places) implements ListOutcome {
        public HeadingTwice {
            places = Collections.unmodifiableMap(new EnumMap<>(places));
        }
    }
}
