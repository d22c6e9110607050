package org.dengta.platform.yaml;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The common kinds of single values. */
public final class Scalars {
    /** Any text that is not blank, blanks around it left off. */
    public static final Scalar<String> TEXT = new Scalar<>("-", Reading::of);

    /** {@code 2024-10-25}. */
    public static final Scalar<LocalDate> DATE =
            timed(LocalDate.of(2000, 1, 1), LocalDate::parse, "[0-9]{4}-.*", YamlFault.NOT_A_DATE);

    /** {@code 09:00}, wall clock. */
    public static final Scalar<LocalTime> TIME =
            timed(LocalTime.NOON, LocalTime::parse, "..:..", YamlFault.NOT_A_TIME);

    /** {@code 2024-10-25T09:00}, wall clock. */
    public static final Scalar<LocalDateTime> MOMENT =
            timed(
                    LocalDate.of(2000, 1, 1).atStartOfDay(),
                    LocalDateTime::parse,
                    "[0-9]{4}-..-..T..:..",
                    YamlFault.NOT_A_MOMENT);

    /** {@code 10s}, {@code 60m}, {@code 1h30m}, {@code 0s}. */
    public static final Scalar<Duration> DURATION =
            timed(
                    Duration.ZERO,
                    text -> Duration.parse("PT" + text.toUpperCase(Locale.ROOT)),
                    "(?=.)([0-9]{1,4}h)?([0-9]{1,5}m)?([0-9]{1,6}s)?",
                    YamlFault.NOT_A_DURATION);

    /** {@code yes} or {@code no}, also {@code true} or {@code false}. */
    public static final Scalar<Boolean> YES_NO = oneOf(yesNo());

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,9})?");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,30}");

    private Scalars() {}

    /** A whole number within both bounds. */
    public static Scalar<Integer> whole(int least, int most) {
        return new Scalar<>(
                least,
                text ->
                        WHOLE.matcher(text).matches() && within(new BigInteger(text), least, most)
                                ? Reading.of(Integer.parseInt(text))
                                : Reading.wrong(
                                        YamlFault.NOT_A_WHOLE_NUMBER,
                                        text,
                                        Integer.toString(least),
                                        Integer.toString(most)));
    }

    /** A decimal number within both bounds. */
    public static Scalar<Double> number(double least, double most) {
        return new Scalar<>(
                least,
                text ->
                        DECIMAL.matcher(text).matches()
                                        && Double.parseDouble(text) >= least
                                        && Double.parseDouble(text) <= most
                                ? Reading.of(Double.parseDouble(text))
                                : Reading.wrong(
                                        YamlFault.NOT_A_NUMBER, text, plain(least), plain(most)));
    }

    /** One of these words, at least one; case counts. */
    public static <T> Scalar<T> oneOf(Map<String, T> values) {
        var standIn = values.values().iterator().next();
        return new Scalar<>(
                standIn,
                text ->
                        Optional.ofNullable(values.get(text))
                                .map(Reading::of)
                                .orElseGet(() -> notOneOf(text, values)));
    }

    /** A constant of an enum, in lower case with hyphens. */
    public static <T extends Enum<T>> Scalar<T> constant(Class<T> type) {
        var values = new LinkedHashMap<String, T>();
        for (var constant : type.getEnumConstants()) {
            values.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
        }
        return oneOf(values);
    }

    private static <T> Reading<T> notOneOf(String text, Map<String, T> values) {
        return new Reading.Wrong<>(
                new Fault.Problem(
                        YamlFault.NOT_ONE_OF,
                        List.of(text, String.join(", ", values.keySet())),
                        Spelling.nearest(text, values.keySet())));
    }

    private static Map<String, Boolean> yesNo() {
        var words = new LinkedHashMap<String, Boolean>();
        words.put("yes", true);
        words.put("no", false);
        words.put("true", true);
        words.put("false", false);
        return words;
    }

    private static <T> Scalar<T> timed(
            T standIn, Function<String, T> parser, String shape, FaultCode code) {
        var pattern = Pattern.compile(shape);
        return new Scalar<>(
                standIn,
                text -> {
                    try {
                        return pattern.matcher(text).matches()
                                ? Reading.of(parser.apply(text))
                                : Reading.wrong(code, text);
                    } catch (DateTimeException _) {
                        return Reading.wrong(code, text);
                    }
                });
    }

    private static boolean within(BigInteger number, int least, int most) {
        return number.compareTo(BigInteger.valueOf(least)) >= 0
                && number.compareTo(BigInteger.valueOf(most)) <= 0;
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
