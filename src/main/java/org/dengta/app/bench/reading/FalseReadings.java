package org.dengta.app.bench.reading;

import org.dengta.app.bench.Figure;
import org.dengta.app.reading.Readers;
import org.dengta.reading.Symbol;
import org.dengta.reading.SymbolReader;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;

/** Reads pictures that hold no code; whatever is read of them is false. */
public final class FalseReadings {
    private static final String NAME = "reading";
    private static final int STEP = 500;

    private final long seed;
    private final SymbolReader reader = Readers.ofStills();

    /**
     * @param seed drives every picture
     */
    public FalseReadings(long seed) {
        this.seed = seed;
    }

    /**
     * @param progress gets a line now and then, and what was read falsely
     */
    public List<Figure> run(int count, PrintWriter progress) {
        var wrong = new EnumMap<EmptyScene, Integer>(EmptyScene.class);
        var kinds = EmptyScene.values();
        for (var i = 0; i < count; i++) {
            var kind = kinds[i % kinds.length];
            var symbols = reader.read(kind.picture(new Random(seed * 1_000_003 + i)));
            wrong.merge(kind, symbols.isEmpty() ? 0 : 1, Integer::sum);
            for (var symbol : symbols) {
                tell(progress, kind + " " + i + ": " + text(symbol));
            }
            if ((i + 1) % STEP == 0) {
                tell(progress, (i + 1) + " / " + count);
            }
        }
        var figures = new ArrayList<Figure>();
        wrong.forEach((kind, many) -> figures.add(figure("no code: " + kind, many)));
        var all = wrong.values().stream().mapToInt(Integer::intValue).sum();
        figures.add(figure("no code: all of " + count, all).target(0));
        return figures;
    }

    private static String text(Symbol symbol) {
        return symbol.attempt() + " '" + symbol.text() + "'";
    }

    private static void tell(PrintWriter progress, String line) {
        progress.println("  " + line);
        progress.flush();
    }

    private static Figure figure(String what, int many) {
        return Figure.of(NAME, what + ", false readings", many, "pictures");
    }
}
