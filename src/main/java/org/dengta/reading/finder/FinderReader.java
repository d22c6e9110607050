package org.dengta.reading.finder;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.DecoderResult;
import com.google.zxing.qrcode.decoder.Decoder;

import org.dengta.reading.Deadline;
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
import java.util.function.UnaryOperator;
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

    /** Of the finder patterns so many are looked at together, then so many of the rest. */
    private static final int MOST_FINDERS = 48;

    private final String name;
    private final UnaryOperator<Picture> view;
    private final Threshold threshold;
    private final Decoder decoder = new Decoder();

    FinderReader(String name, Threshold threshold) {
        this(name, UnaryOperator.identity(), threshold);
    }

    private FinderReader(String name, UnaryOperator<Picture> view, Threshold threshold) {
        this.name = name;
        this.view = view;
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
        return new FinderReader("inverted", FinderReader::negative, Threshold.localMean(share));
    }

    private static Picture negative(Picture picture) {
        var grey = picture.grey().clone();
        for (var i = 0; i < grey.length; i++) {
            grey[i] = (byte) ~grey[i];
        }
        return new Picture(picture.width(), picture.height(), grey);
    }

    @Override
    public List<Symbol> read(Picture picture, Deadline deadline) {
        try {
            var seen = view.apply(picture);
            return symbols(new Sight(seen, threshold.of(seen), deadline));
        } catch (OutOfMemoryError _) {
            // Of a picture from anywhere. What it had taken is free again here, and other pictures
            // are still to be looked at.
            return List.of();
        }
    }

    /** In rounds where there are more patterns than one can be sure of together. */
    private List<Symbol> symbols(Sight sight) {
        var finders = new FinderScan(sight.bits()).finders();
        var used = new HashSet<Finder>();
        var symbols = new LinkedHashMap<String, Symbol>();
        var isCut = true;
        for (var known = -1; isCut && symbols.size() > known && sight.hasTime(); ) {
            known = symbols.size();
            var free = finders.stream().filter(finder -> !used.contains(finder)).toList();
            var triples = Triple.of(free.subList(0, Math.min(MOST_FINDERS, free.size())));
            isCut = free.size() > MOST_FINDERS || triples.size() > MOST_TRIPLES;
            read(triples, sight, used, symbols);
        }
        return List.copyOf(symbols.values());
    }

    /** A picture, what is dark of it, and how long it is looked at. */
    private record Sight(Picture picture, Bits bits, Deadline deadline) {

        boolean hasTime() {
            return !deadline.isOver();
        }
    }

    private void read(
            List<Triple> triples, Sight sight, Set<Finder> used, Map<String, Symbol> symbols) {
        var failures = 0;
        for (var guess : guesses(triples, sight.bits())) {
            if (failures < MOST_FAILURES && guess.isFree(used) && sight.hasTime()) {
                var symbol = symbol(guess, sight, failures < MOST_SHARPENED);
                failures += symbol.isEmpty() ? 1 : 0;
                symbol.ifPresent(found -> {
                    used.addAll(guess.triple().finders());
                    symbols.putIfAbsent(found.text(), found);
                });
            }
        }
    }

    /** Three patterns, and a size that they may span. */
    private record Guess(Triple triple, Grid grid, double timing) {

        boolean isFree(Set<Finder> used) {
            return triple.finders().stream().noneMatch(used::contains);
        }
    }

    /** Those whose timing patterns fit, the best first. */
    private static List<Guess> guesses(List<Triple> triples, Bits bits) {
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

    private Optional<Symbol> symbol(Guess guess, Sight sight, boolean sharpest) {
        var modules = new Modules(guess.grid().aligned(guess.triple(), sight.bits()));
        return decoded(modules.of(sight.bits()))
                .or(() -> decoded(modules.greys(sight.picture()), sharpest))
                .map(text -> new Symbol(text, corners(guess.grid()), name));
    }

    private Optional<String> decoded(double[][] grey, boolean sharpest) {
        return decoded(Modules.of(grey, SHARP))
                .or(() -> sharpest ? decoded(Modules.of(grey, SHARPEST)) : Optional.empty());
    }

    private Optional<String> decoded(BitMatrix matrix) {
        try {
            return Optional.of(decoder.decode(matrix, Map.of()))
                    .filter(result -> isSure(result, matrix.getWidth()))
                    .map(DecoderResult::getText);
        } catch (ChecksumException | FormatException | RuntimeException _) {
            return Optional.empty();
        }
    }

    /**
     * In the smallest symbols a part of the correction is kept for telling that too much is wrong;
     * ZXing spends all of it.
     *
     * @see <a href="https://www.iso.org/standard/83389.html">ISO/IEC 18004, table 9</a>
     */
    private static boolean isSure(DecoderResult result, int modules) {
        var most =
                switch (modules + result.getECLevel()) {
                    case "21L" -> 2;
                    case "21M", "25L" -> 4;
                    default -> Integer.MAX_VALUE;
                };
        return result.getErrorsCorrected() <= most;
    }

    private static List<Corner> corners(Grid grid) {
        var size = grid.modules();
        return Stream.of(grid.of(0, 0), grid.of(size, 0), grid.of(size, size), grid.of(0, size))
                .map(point -> new Corner(point.x(), point.y()))
                .toList();
    }
}
