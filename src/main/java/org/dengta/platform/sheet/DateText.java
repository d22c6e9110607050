package org.dengta.platform.sheet;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A date as people type it into a list, where it can mean one day only. Year first with hyphens,
 * slashes, dots or 年月日; day and month before the year only if no other reading exists. Serial
 * numbers, two-digit years and month names are not dates here.
 */
public sealed interface DateText {

    /** One day, and a time of day if one was written. */
    record Day(LocalDate date, Optional<LocalTime> time) implements DateText {}

    /** Two days are possible, as in 04/05/2024. */
    record Ambiguous(LocalDate dayFirst, LocalDate monthFirst) implements DateText {}

    /** No date that this program reads, or a day that does not exist. */
    record NoDate() implements DateText {}

    /** Reads the text of a cell; full-width signs and stray blanks do not matter. */
    static DateText read(String cell) {
        return DateReading.read(CellText.clean(cell).text());
    }
}
