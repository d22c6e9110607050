package org.dengta.reading.finder;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;

import org.dengta.reading.Picture;
import org.dengta.reading.Symbol;
import org.dengta.reading.Symbol.Corner;
import org.dengta.reading.SymbolReader;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * QR codes by all triples of finder patterns, the likeliest first; each pattern serves one code.
 */
public final class FinderReader implements SymbolReader {
    private static final int MOST_TRIPLES = 400;
    private static final int MOST_FAILURES = 16;
    private static final int MOST_SHARPENED = 4;
    private static final double SHARP = 0.7;
    private static final double SHARPEST = 1.5;

    private final String name;
    private final Threshold threshold;
    private final Decoder decoder = new Decoder();

    FinderReader(String name, Threshold threshold) {
        this.name = name;
        this.threshold = threshold;
    }

    /** One threshold for the whole picture. */
    public static FinderReader global() {
        return new FinderReader("global", Threshold.global());
    }

    /**
     * Darker than the mean around.
     *
     * @param share how large around is, as a share of the picture's longer side
     */
    public static FinderReader localMean(double share) {
        return new FinderReader("mean-" + share, Threshold.localMean(share));
    }

    /** Lighter than the mean around: white codes on black. */
    public static FinderReader inverted(double share) {
        var threshold = Threshold.localMean(share);
        return new FinderReader("inverted", picture -> threshold.of(picture).inverted());
    }

    @Override
    public List<Symbol> read(Picture picture) {
        try {
            return symbols(picture, threshold.of(picture));
        } catch (OutOfMemoryError _) {
            // Of a picture from anywhere. What it had taken is free again here, and other pictures
            // are still to be looked at.
            return List.of();
        }
    }

    private List<Symbol> symbols(Picture picture, Bits bits) {
        var used = new HashSet<Finder>();
        var symbols = new LinkedHashMap<String, Symbol>();
        var failures = 0;
        for (var guess : guesses(bits)) {
            if (failures < MOST_FAILURES && guess.isFree(used)) {
                var symbol = symbol(guess, bits, picture, failures < MOST_SHARPENED);
                failures += symbol.isEmpty() ? 1 : 0;
                symbol.ifPresent(found -> {
                    used.addAll(guess.triple().finders());
                    symbols.putIfAbsent(found.text(), found);
                });
            }
        }
        return List.copyOf(symbols.values());
    }

    /** Three patterns, and a size that they may span. */
    private record Guess(Triple triple, Grid grid, double timing) {

        boolean isFree(Set<Finder> used) {
            return triple.finders().stream().noneMatch(used::contains);
        }
    }

    /** Those whose timing patterns fit, the best first. */
    private static List<Guess> guesses(Bits bits) {
        var triples = Triple.of(new FinderScan(bits).finders());
        return triples.stream()
                .limit(MOST_TRIPLES)
                .flatMap(triple -> guesses(triple, bits))
                .sorted(Comparator.comparingDouble(Guess::timing).reversed())
                .toList();
    }

    /** Of all sizes that may be, the two whose timing patterns fit best. */
    private static Stream<Guess> guesses(Triple triple, Bits bits) {
        var about = triple.modules();
        var slack = 3 + about * 0.12;
        return IntStream.rangeClosed(1, 40)
                .map(version -> 17 + 4 * version)
                .filter(size -> Math.abs(size - about) < slack)
                .mapToObj(size -> Grid.over(triple, size))
                .flatMap(Optional::stream)
                .map(grid -> new Guess(triple, grid, grid.timing(bits)))
                .filter(guess -> guess.timing() > 0)
                .sorted(Comparator.comparingDouble(Guess::timing).reversed())
                .limit(2);
    }

    private Optional<Symbol> symbol(Guess guess, Bits bits, Picture picture, boolean sharpest) {
        var modules = new Modules(guess.grid().aligned(guess.triple(), bits));
        return decoded(modules.of(bits))
                .or(() -> decoded(modules.of(picture, SHARP)))
                .or(() -> sharpest ? decoded(modules.of(picture, SHARPEST)) : Optional.empty())
                .map(text -> new Symbol(text, corners(guess.grid()), name));
    }

    private Optional<String> decoded(BitMatrix matrix) {
        try {
            return Optional.of(decoder.decode(matrix, Map.of()).getText());
        } catch (ChecksumException | FormatException | RuntimeException _) {
            return Optional.empty();
        }
    }

    private static List<Corner> corners(Grid grid) {
        var size = grid.modules();
        return Stream.of(grid.of(0, 0), grid.of(size, 0), grid.of(size, size), grid.of(0, size))
                .map(point -> new Corner(point.x(), point.y()))
                .toList();
    }
}
