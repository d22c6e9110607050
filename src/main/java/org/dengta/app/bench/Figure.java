package org.dengta.app.bench;

import org.dengta.app.Json;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One measured figure.
 *
 * @param bench which bench
 * @param figure what was measured
 * @param value how much
 * @param unit of value and of what ran beside it
 * @param beside what ran next to it in the same run, and how much that was
 * @param target the ratio, or without a peer the value, to be reached
 */
public record Figure(
        String bench,
        String figure,
        double value,
        String unit,
        Optional<Beside> beside,
        OptionalDouble target) {

    /** What ran next to it. */
    public record Beside(String name, double value) {}

    /** A value alone. */
    public static Figure of(String bench, String figure, double value, String unit) {
        return new Figure(bench, figure, value, unit, Optional.empty(), OptionalDouble.empty());
    }

    /** The same with what ran next to it. */
    public Figure beside(String name, double other) {
        return new Figure(bench, figure, value, unit, Optional.of(new Beside(name, other)), target);
    }

    /** The same with what is to be reached. */
    public Figure target(double ratio) {
        return new Figure(bench, figure, value, unit, beside, OptionalDouble.of(ratio));
    }

    /** For people. */
    public String line() {
        var own = String.format(Locale.ROOT, "%s  %s: %.1f %s", bench, figure, value, unit);
        return own
                + beside.map(b ->
                                String.format(
                                        Locale.ROOT,
                                        "; %s %.1f %s%s",
                                        b.name(),
                                        b.value(),
                                        unit,
                                        ratio(b)))
                        .orElse("")
                + (target.isPresent()
                        ? String.format(Locale.ROOT, " (target %.2f)", target.getAsDouble())
                        : "");
    }

    private String ratio(Beside other) {
        return other.value() == 0
                ? ""
                : String.format(Locale.ROOT, ", ratio %.2f", value / other.value());
    }

    public String json() {
        return Json.object(json -> {
            json.writeStringField("bench", bench);
            json.writeStringField("figure", figure);
            json.writeNumberField("value", value);
            json.writeStringField("unit", unit);
            if (beside.isPresent()) {
                json.writeStringField("beside", beside.get().name());
                json.writeNumberField("beside_value", beside.get().value());
                if (beside.get().value() != 0) {
                    json.writeNumberField("ratio", value / beside.get().value());
                }
            }
            if (target.isPresent()) {
                json.writeNumberField("target", target.getAsDouble());
            }
        });
    }
}
