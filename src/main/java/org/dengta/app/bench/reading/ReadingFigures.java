package org.dengta.app.bench.reading;

import org.dengta.app.bench.Figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What the tallies of a set say: the kiosk's reader, the first, beside each of its peers. */
final class ReadingFigures {
    private static final String NAME = "reading";

    private ReadingFigures() {}

    static List<Figure> of(String set, Map<Rival, Tally> tallies, List<Rival> rivals) {
        var own = rivals.getFirst();
        var confirmed = tallies.get(own).confirmed();
        var figures = new ArrayList<Figure>();
        if (confirmed > 0) {
            var of = " of " + confirmed + " with known text";
            figures.addAll(each(set + ", decoded" + of, "pictures", tallies, Tally::decoded));
            figures.addAll(
                    each(
                            set + ", known texts of " + tallies.get(own).codes(),
                            "texts",
                            tallies,
                            Tally::known));
        }
        figures.addAll(each(set + ", false", "pictures", tallies, Tally::wrong));
        figures.addAll(each(set + ", read unconfirmed", "pictures", tallies, Tally::unconfirmed));
        var timed = new LinkedHashMap<Rival, Tally>();
        rivals.stream().filter(Rival::isTimed).forEach(r -> timed.put(r, tallies.get(r)));
        figures.addAll(each(set + ", CPU median", "ms", timed, tally -> tally.cpuMs(0.5)));
        figures.addAll(each(set + ", CPU p95", "ms", timed, tally -> tally.cpuMs(0.95)));
        return figures;
    }

    private static List<Figure> each(
            String what, String unit, Map<Rival, Tally> tallies, ToDoubleFunction<Tally> value) {
        var values = tallies.entrySet().stream().toList();
        var own = value.applyAsDouble(values.getFirst().getValue());
        return values.stream()
                .skip(1)
                .map(peer -> Figure.of(NAME, what, own, unit)
                        .beside(peer.getKey().name(), value.applyAsDouble(peer.getValue())))
                .toList();
    }
}
