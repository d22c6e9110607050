package org.dengta.app.bench.video;

import org.dengta.app.bench.Figure;
import org.dengta.app.reading.Readers;
import org.dengta.reading.Picture;
import org.dengta.reading.zxing.PlainZxingReader;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** People who hold codes before a camera of 1280 by 720 at 30 pictures a second. */
public final class VideoBench {
    private static final String NAME = "video";
    private static final int WARM_UP = 4;
    private static final int STEP = 10;
    private static final double BUDGET_MS = 16;

    private final long seed;

    /**
     * @param seed drives every picture
     */
    public VideoBench(long seed) {
        this.seed = seed;
    }

    /**
     * @param progress gets a line now and then
     */
    public List<Figure> run(int presentations, PrintWriter progress) {
        watched(WARM_UP, seed + 1, progress);
        var watches = watched(presentations, seed, progress);
        var own = watches.getFirst();
        var figures = new ArrayList<Figure>();
        figures.add(beside("presentations read of " + presentations, "", watches, Watch::seen));
        figures.add(beside("time to verdict, p50", "ms", watches, at -> at.verdictMs(0.5)));
        figures.add(beside("time to verdict, p90", "ms", watches, at -> at.verdictMs(0.9)));
        figures.add(beside("time to verdict, max", "ms", watches, at -> at.verdictMs(1)));
        figures.add(beside("pictures with a whole code read", "%", watches, Watch::readPercent));
        figures.add(Figure.of(NAME, "false texts", own.wrong(), "pictures").target(0));
        var median = own.readingMs(0.5);
        figures.add(Figure.of(NAME, "CPU a picture, median", median, "ms").target(BUDGET_MS));
        figures.add(beside("CPU a picture, p50", "ms", watches, at -> at.readingMs(0.5)));
        figures.add(beside("CPU a picture, p95", "ms", watches, at -> at.readingMs(0.95)));
        figures.add(beside("load of one core", "%", watches, Watch::load));
        return figures;
    }

    private static List<Watch> watched(int presentations, long seed, PrintWriter progress) {
        var watches =
                List.of(
                        new Watch("dengta", Readers.ofFrames()),
                        new Watch("ZXing", new PlainZxingReader()));
        var film = new Film(new Random(seed));
        for (var i = 0; i < presentations; i++) {
            var random = new Random(seed * 1_000_003 + i);
            var shown = new Presentation(i, random);
            var pictures = pictures(film, shown, random);
            watches.forEach(watch -> watch.see(shown, pictures));
            if ((i + 1) % STEP == 0) {
                progress.println("  " + (i + 1) + " / " + presentations);
                progress.flush();
            }
        }
        return watches;
    }

    private static List<Picture> pictures(Film film, Presentation shown, Random random) {
        var pictures = new ArrayList<Picture>();
        for (var i = 0; i < Presentation.SECONDS * Film.RATE; i++) {
            pictures.add(film.picture(shown, (double) i / Film.RATE, random));
        }
        return pictures;
    }

    private static Figure beside(
            String what, String unit, List<Watch> watches, ToDoubleFunction<Watch> value) {
        var peer = watches.getLast();
        return Figure.of(NAME, what, value.applyAsDouble(watches.getFirst()), unit)
                .beside(peer.name(), value.applyAsDouble(peer));
    }
}
