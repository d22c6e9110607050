package org.dengta.app.bench.reading;

import org.dengta.app.bench.Figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What the tallies of a set say: the kiosk's reader, the first, beside each of its peers. */
final class ReadingFigures {
    private static final String NAME = "reading";

    private ReadingFigures() {}

    static List<Figure> of(String set, List<Score> scores) {
        var own = scores.getFirst().tally();
        var figures = new ArrayList<Figure>();
        if (own.confirmed() > 0) {
            var decoded = set + ", decoded of " + own.confirmed() + " with known text";
            var known = set + ", known texts of " + own.codes();
            figures.addAll(each(decoded, "pictures", scores, Tally::decoded));
            figures.addAll(each(known, "texts", scores, Tally::known));
        }
        figures.addAll(each(set + ", false", "pictures", scores, Tally::wrong));
        figures.addAll(each(set + ", read unconfirmed", "pictures", scores, Tally::unconfirmed));
        var timed = scores.stream().filter(score -> score.rival().isTimed()).toList();
        figures.addAll(each(set + ", CPU median", "ms", timed, tally -> tally.cpuMs(0.5)));
        figures.addAll(each(set + ", CPU p95", "ms", timed, tally -> tally.cpuMs(0.95)));
        return figures;
    }

    private static List<Figure> each(
            String what, String unit, List<Score> scores, ToDoubleFunction<Tally> value) {
        var own = value.applyAsDouble(scores.getFirst().tally());
        return scores.stream()
                .skip(1)
                .map(peer ->
                        Figure.of(NAME, what, own, unit)
                                .beside(peer.rival().name(), value.applyAsDouble(peer.tally())))
                .toList();
    }
}
