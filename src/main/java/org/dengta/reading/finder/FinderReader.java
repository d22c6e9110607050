package org.dengta.reading.finder;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;

import org.dengta.reading.Picture;
import org.dengta.reading.Symbol;
import org.dengta.reading.Symbol.Corner;
import org.dengta.reading.SymbolReader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** QR codes by all triples of finder patterns, the likeliest first; each pattern serves one code. */
public final class FinderReader implements SymbolReader {
    private static final int MOST_TRIPLES = 400;
    private static final int MOST_TRIES = 24;
    private static final double LEAST_TIMING = 0.72;

    private final String name;
    private final Threshold threshold;
    private final Decoder decoder = new Decoder();

    FinderReader(String name, Threshold threshold) {
        this.name = name;
        this.threshold = threshold;
    }

    public static FinderReader hybrid() {
        return new FinderReader("hybrid", Threshold.hybrid());
    }

    public static FinderReader global() {
        return new FinderReader("global", Threshold.global());
    }

    public static FinderReader localMean(double share) {
        return new FinderReader("mean", Threshold.localMean(share));
    }

    @Override
    public List<Symbol> read(Picture picture) {
        var bits = threshold.of(picture);
        var triples = Triple.of(new FinderScan(bits).finders());
        var used = new HashSet<Finder>();
        var symbols = new LinkedHashMap<String, Symbol>();
        var tries = 0;
        for (var triple : triples.subList(0, Math.min(MOST_TRIPLES, triples.size()))) {
            if (triple.finders().stream().noneMatch(used::contains) && tries < MOST_TRIES) {
                var grids = grids(triple, bits);
                tries += grids.isEmpty() ? 0 : 1;
                grids.stream()
                        .flatMap(grid -> text(grid, triple, bits, picture).stream())
                        .findFirst()
                        .ifPresent(symbol -> {
                            used.addAll(triple.finders());
                            symbols.putIfAbsent(symbol.text(), symbol);
                        });
            }
        }
        return List.copyOf(symbols.values());
    }

    /** Of all sizes that may be, those whose timing patterns fit best. */
    private static List<Grid> grids(Triple triple, Bits bits) {
        var about = triple.modules();
        var slack = 3 + about * 0.12;
        record Rated(Grid grid, double timing) {}
        return IntStream.rangeClosed(1, 40)
                .map(version -> 17 + 4 * version)
                .filter(size -> Math.abs(size - about) < slack)
                .mapToObj(size -> Grid.over(triple, size))
                .flatMap(Optional::stream)
                .map(grid -> new Rated(grid, grid.timing(bits)))
                .filter(rated -> rated.timing() >= LEAST_TIMING)
                .sorted((a, b) -> Double.compare(b.timing(), a.timing()))
                .limit(2)
                .map(Rated::grid)
                .toList();
    }

    private Optional<Symbol> text(Grid grid, Triple triple, Bits bits, Picture picture) {
        var aligned = grid.aligned(triple, bits);
        return Stream.of(aligned, grid)
                .distinct()
                .flatMap(each -> {
                    var modules = new Modules(each);
                    return Stream.<java.util.function.Supplier<BitMatrix>>of(
                            () -> modules.of(bits),
                            () -> modules.of(picture, 0),
                            () -> modules.of(picture, 0.7),
                            () -> modules.of(picture, 1.5));
                })
                .flatMap(matrix -> decoded(matrix.get()).stream())
                .findFirst()
                .map(text -> new Symbol(text, corners(grid), name));
    }

    private Optional<String> decoded(BitMatrix matrix) {
        try {
            return Optional.of(decoder.decode(matrix, java.util.Map.of()).getText());
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
