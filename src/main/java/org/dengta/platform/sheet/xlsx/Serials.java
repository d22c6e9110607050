package org.dengta.platform.sheet.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * Day numbers as text: days since the turn of 1899 to 1900 with the leap day 1900-02-29 that never
 * was (number 60), or since 1904-01-01; the fraction is the time of day, to the second.
 */
record Serials(boolean from1904) {

    private static final LocalDate BEFORE_MARCH_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate FROM_MARCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate IN_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

    /** 9999-12-31 in the 1900 system. */
    private static final BigDecimal LAST = BigDecimal.valueOf(2_958_466);

    private static final int LEAP_DAY_1900 = 60;

    /**
     * ISO text: a day, a day with a time after T, or a time alone; empty if there is no such day.
     */
    Optional<String> text(BigDecimal serial) {
        if (serial.signum() < 0 || serial.compareTo(LAST) >= 0) {
            return Optional.empty();
        }
        long seconds = serial.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValueExact();
        int day = (int) (seconds / 86_400);
        var time = LocalTime.ofSecondOfDay(seconds % 86_400);
        if (serial.compareTo(BigDecimal.ONE) < 0 && day == 0 && (!from1904 || seconds > 0)) {
            return Optional.of(time.toString());
        }
        return date(day).map(date -> time.toSecondOfDay() == 0 ? "" + date : date + "T" + time);
    }

    private Optional<LocalDate> date(int day) {
        if (from1904) {
            return Optional.of(IN_1904.plusDays(day));
        }
        if (day == LEAP_DAY_1900) {
            return Optional.empty();
        }
        var before = day < LEAP_DAY_1900 ? BEFORE_MARCH_1900 : FROM_MARCH_1900;
        return Optional.of(before.plusDays(day));
    }
}
