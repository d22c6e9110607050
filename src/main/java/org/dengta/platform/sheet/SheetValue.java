package org.dengta.platform.sheet;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** What is written into a cell. */
public sealed interface SheetValue {

    /** Text, never run as a formula; at most 32,767 signs in a workbook, longer is cut. */
    record Text(String text) implements SheetValue {}

    /** A number to count with; ids and phone numbers are text. */
    record Amount(BigDecimal amount) implements SheetValue {}

    /** A calendar day without a time. */
    record Day(LocalDate date) implements SheetValue {}

    /** A moment, shown as the wall clock of the zone shows it, to the second. */
    record Moment(Instant instant, ZoneId zone) implements SheetValue {

        /** The wall clock's reading. */
        public LocalDateTime local() {
            return LocalDateTime.ofInstant(instant, zone);
        }
    }

    /** Nothing. */
    record Blank() implements SheetValue {}

    static SheetValue text(String text) {
        return text.isEmpty() ? new Blank() : new Text(text);
    }

    static SheetValue amount(long amount) {
        return new Amount(BigDecimal.valueOf(amount));
    }
}
