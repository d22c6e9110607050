package org.dengta.reading.finder;

import com.google.zxing.qrcode.decoder.Version;

import org.dengta.reading.finder.Homography.Fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the modules of a symbol lie in a picture: flat as its corners say, then drawn to the
 * alignment patterns that are found, which also follows a sheet that is bent.
 */
final class Grid {
    private record Pull(Point at, Point by) {}

    private static final Point NO_PULL = new Point(0, 0);
    private static final double WEIGHT = 4;

    /** Of the timing patterns: chance gets half of them right. */
    private static final double MOST_WRONG = 0.28;

    private final int modules;
    private final Homography flat;
    private final List<Pull> pulls;

    private Grid(int modules, Homography flat, List<Pull> pulls) {
        this.modules = modules;
        this.flat = flat;
        this.pulls = pulls;
    }

    /** By the twelve corners of the finder patterns. */
    static Optional<Grid> over(Triple triple, int modules) {
        return corners(triple, modules).best().map(flat -> new Grid(modules, flat, List.of()));
    }

    private static Fit corners(Triple triple, int modules) {
        var fit = new Fit();
        var across = triple.right().centre().minus(triple.corner().centre());
        var down = triple.below().centre().minus(triple.corner().centre());
        add(fit, triple.corner(), new Point(0, 0), across, down);
        add(fit, triple.right(), new Point(modules - 7.0, 0), across, down);
        add(fit, triple.below(), new Point(0, modules - 7.0), across, down);
        return fit;
    }

    private static void add(Fit fit, Finder finder, Point at, Point across, Point down) {
        var x = new int[] {0, 7, 7, 0};
        var y = new int[] {0, 0, 7, 7};
        var best = 0;
        var most = -Double.MAX_VALUE;
        for (var turn = 0; turn < 4; turn++) {
            var alike = 0.0;
            for (var i = 0; i < 4; i++) {
                var out = finder.outline().get((i + turn) % 4).minus(finder.centre());
                alike += Math.signum(x[i] - 3.5) * out.dot(across) / across.length();
                alike += Math.signum(y[i] - 3.5) * out.dot(down) / down.length();
            }
            if (alike > most) {
                most = alike;
                best = turn;
            }
        }
        for (var i = 0; i < 4; i++) {
            fit.add(
                    new Point(at.x() + x[i], at.y() + y[i]),
                    finder.outline().get((i + best) % 4),
                    1);
        }
    }

    /** The same drawn to the alignment patterns that lie near where they should. */
    Grid aligned(Triple triple, Bits bits) {
        if (modules < 25) {
            return this;
        }
        var centres = Version.getVersionForNumber((modules - 17) / 4).getAlignmentPatternCenters();
        var fit = corners(triple, modules);
        var last = centres[centres.length - 1] + 0.5;
        var near = this;
        var search = new AlignmentSearch(bits);
        var found = search.near(near, new Point(last, last), 2 + modules / 20.0);
        if (found.isPresent()) {
            fit.add(new Point(last, last), found.get(), WEIGHT);
            near = new Grid(modules, fit.best().orElse(flat), List.of());
        }
        return centres.length < 3 ? near : near.bent(fit, search, centres);
    }

    private Grid bent(Fit fit, AlignmentSearch search, int[] centres) {
        var places = new ArrayList<Pull>();
        for (var row : centres) {
            for (var column : centres) {
                var at = new Point(column + 0.5, row + 0.5);
                if (!isInFinder(row, column)) {
                    search.near(this, at, 1.6).ifPresent(to -> places.add(new Pull(at, to)));
                }
            }
        }
        places.forEach(place -> fit.add(place.at(), place.by(), 1));
        var better = fit.best().orElse(flat);
        return new Grid(
                modules,
                better,
                places.stream()
                        .map(place ->
                                new Pull(
                                        place.at(),
                                        place.by()
                                                .minus(better.of(place.at().x(), place.at().y()))))
                        .toList());
    }

    private boolean isInFinder(int row, int column) {
        var far = modules - 9;
        return row < 8 && (column < 8 || column > far) || row > far && column < 8;
    }

    int modules() {
        return modules;
    }

    /** Where a place of the symbol is seen, in modules from its corner. */
    Point of(double x, double y) {
        return drawn(x, y, pull(x, y));
    }

    /** The same by a pull that is known from near by. */
    Point drawn(double x, double y, Point pull) {
        var plain = flat.of(x, y);
        return new Point(plain.x() + pull.x(), plain.y() + pull.y());
    }

    /** How far a bent sheet lies from a flat one here, in pixels. */
    Point pull(double x, double y) {
        if (pulls.isEmpty()) {
            return NO_PULL;
        }
        var right = 0.0;
        var down = 0.0;
        var weights = 0.02;
        for (var pull : pulls) {
            var far =
                    (pull.at().x() - x) * (pull.at().x() - x)
                            + (pull.at().y() - y) * (pull.at().y() - y);
            var weight = 1 / (far + 4);
            right += weight * pull.by().x();
            down += weight * pull.by().y();
            weights += weight;
        }
        return new Point(right / weights, down / weights);
    }

    /**
     * How many modules of the timing patterns are as they should be, as a share; 0 as soon as it
     * cannot be many.
     */
    double timing(Bits bits) {
        var wrong = 0;
        var most = (int) (MOST_WRONG * 2 * (modules - 16));
        for (var i = 8; i < modules - 8; i++) {
            wrong += isWrong(bits, of(i + 0.5, 6.5), i) + isWrong(bits, of(6.5, i + 0.5), i);
            if (wrong > most) {
                return 0;
            }
        }
        return 1 - wrong / (2.0 * (modules - 16));
    }

    private static int isWrong(Bits bits, Point at, int i) {
        return bits.isDark(at.x(), at.y()) == (i % 2 == 0) ? 0 : 1;
    }
}
