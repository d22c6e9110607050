package org.dengta.app.bench.video;

import org.dengta.reading.Picture;
import org.dengta.reading.SymbolReader;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/**
 * A reader before the film, as before a camera: when it is done with a picture it takes the newest,
 * and those in between are never looked at. Its time is that of its thread, whatever else the
 * machine does.
 */
final class Watch {
    private final String name;
    private final SymbolReader reader;
    private final List<Double> ms = new ArrayList<>();
    private final List<Double> verdicts = new ArrayList<>();
    private double seconds;
    private int seen;
    private int whole;
    private int read;
    private int wrong;

    Watch(String name, SymbolReader reader) {
        this.name = name;
        this.reader = reader;
    }

    /**
     * Sees one presentation.
     *
     * @param pictures all of it
     */
    void see(Presentation shown, List<Picture> pictures) {
        var inView = -1.0;
        var verdict = -1.0;
        var at = 0;
        while (at < pictures.size()) {
            var time = (double) at / Film.RATE;
            var isWhole = shown.isWhole(time);
            inView = isWhole && inView < 0 ? time : inView;
            var took = look(shown, pictures.get(at), isWhole);
            if (took.isRight() && verdict < 0) {
                verdict = time + took.ms() / 1000;
            }
            at = Math.max(at + 1, (int) ((time + took.ms() / 1000) * Film.RATE));
        }
        seconds += Presentation.SECONDS;
        seen += verdict >= 0 ? 1 : 0;
        var waited =
                verdict >= 0 ? Math.max(0, verdict - Math.max(0, inView)) : Presentation.SECONDS;
        verdicts.add(waited * 1000);
    }

    private record Look(double ms, boolean isRight) {}

    private Look look(Presentation shown, Picture picture, boolean isWhole) {
        var threads = ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadCpuTime();
        var symbols = reader.read(picture);
        var took = (threads.getCurrentThreadCpuTime() - before) / 1e6;
        var text = shown.card().text();
        var isRight = symbols.stream().anyMatch(symbol -> symbol.text().equals(text));
        wrong += symbols.stream().anyMatch(symbol -> !symbol.text().equals(text)) ? 1 : 0;
        whole += isWhole ? 1 : 0;
        read += isWhole && isRight ? 1 : 0;
        ms.add(took);
        return new Look(took, isRight);
    }

    String name() {
        return name;
    }

    /** Presentations that came to a verdict. */
    int seen() {
        return seen;
    }

    /**
     * From the whole symbol in view to its text, at this share of presentations; one that came to
     * none counts with all its length.
     */
    double verdictMs(double share) {
        return at(verdicts, share);
    }

    /** Of a picture, at this share of them. */
    double readingMs(double share) {
        return at(ms, share);
    }

    /** Of pictures with a whole symbol those that were read, in hundredths. */
    double readPercent() {
        return 100.0 * read / Math.max(1, whole);
    }

    /** Of one core, in hundredths. */
    double load() {
        return ms.stream().mapToDouble(Double::doubleValue).sum() / (10 * Math.max(1e-9, seconds));
    }

    /** Pictures with a text that nobody showed. */
    int wrong() {
        return wrong;
    }

    private static double at(List<Double> values, double share) {
        var sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        var last = sorted.length - 1;
        return last < 0 ? 0 : sorted[(int) Math.min(last, Math.round(share * last))];
    }
}
