package org.dengta.reading.finder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Looks for finder patterns: runs of 1 : 1 : 3 : 1 : 1 along rows and columns, then by rays. */
final class FinderScan {
    private static final int MANY = 48;
    private static final int MOST = 400;
    private static final int RUNS = 5;

    /** In pixels: smaller patterns are found in an enlarged picture. */
    private static final int LEAST_WIDTH = 10;

    private static final int CELL = 2;

    /** Of a picture that is nothing but noise, the rest is not worth the time. */
    private static final int MOST_LOOKS = 800;

    /** Rows far apart first, so that the looks are shared by the whole picture. */
    private static final int[] TURNS = {0, 4, 2, 6, 1, 5, 3, 7};

    private final Bits bits;
    private final List<Finder> found = new ArrayList<>();
    private final byte[] seen;
    private final int[] edges;
    private int looks;

    FinderScan(Bits bits) {
        this.bits = bits;
        seen = new byte[(bits.width() / CELL + 1) * (bits.height() / CELL + 1)];
        edges = new int[bits.width() + 1];
    }

    /**
     * All that were found; the largest first where they are many, and no more than can be codes.
     */
    List<Finder> finders() {
        var step = Math.max(bits.width(), bits.height()) > 500 ? 2 : 1;
        for (var turn : TURNS) {
            for (var y = step / 2 + turn * step; y < bits.height(); y += TURNS.length * step) {
                row(y);
            }
        }
        if (found.size() > MANY) {
            found.sort(Comparator.comparingDouble(Finder::module).reversed());
        }
        return List.copyOf(found.subList(0, Math.min(MOST, found.size())));
    }

    private void row(int y) {
        var count = bits.edges(y, edges);
        for (var i = 0; i + RUNS < count; i += 2) {
            var width = edges[i + RUNS] - edges[i];
            if (isPattern(
                    edges[i + 1] - edges[i],
                    edges[i + 2] - edges[i + 1],
                    edges[i + 3] - edges[i + 2],
                    edges[i + 4] - edges[i + 3],
                    edges[i + 5] - edges[i + 4])) {
                look(new Point((edges[i + 2] + edges[i + 3]) / 2.0, y + 0.5), width / 7.0);
            }
        }
    }

    private static boolean isPattern(int... runs) {
        var total = 0;
        for (var run : runs) {
            total += run;
        }
        if (total < LEAST_WIDTH) {
            return false;
        }
        var module = total / 7.0;
        var slack = 0.5 * module + 0.5;
        for (var i = 0; i < RUNS; i++) {
            var wanted = i == 2 ? 3 * module : module;
            if (Math.abs(runs[i] - wanted) > (i == 2 ? 2 * slack : slack)) {
                return false;
            }
        }
        return true;
    }

    private void look(Point at, double module) {
        if (looks == MOST_LOOKS || seen[cell(at.x(), at.y())] != 0) {
            return;
        }
        var column = column(at, module);
        if (column[0] > 0) {
            looks++;
            new Rays(bits, (module + column[1]) / 2)
                    .around(new Point(at.x(), column[0]))
                    .ifPresentOrElse(this::add, () -> mark(at, module / 3));
        }
    }

    private void add(Finder finder) {
        if (seen[cell(finder.centre().x(), finder.centre().y())] == 0) {
            found.add(finder);
        }
        mark(finder.centre(), 2 * finder.module());
    }

    /** Nothing is looked for here again. */
    private void mark(Point centre, double reach) {
        for (var y = centre.y() - reach; y <= centre.y() + reach; y += CELL) {
            for (var x = centre.x() - reach; x <= centre.x() + reach; x += CELL) {
                seen[cell(x, y)] = 1;
            }
        }
    }

    private int cell(double x, double y) {
        var column = Math.clamp((int) x, 0, bits.width() - 1) / CELL;
        var row = Math.clamp((int) y, 0, bits.height() - 1) / CELL;
        return row * (bits.width() / CELL + 1) + column;
    }

    /** The middle of the runs above and below, and their module; 0 where they are no pattern. */
    private double[] column(Point at, double module) {
        var x = (int) at.x();
        var y = (int) at.y();
        var limit = (int) (module * 6 + 3);
        var up = runs(x, y, -1, limit);
        var down = runs(x, y, 1, limit);
        var inner = up[0] + down[0] - 1;
        if (up[2] == 0 || down[2] == 0 || !isPattern(up[2], up[1], inner, down[1], down[2])) {
            return new double[] {0, 0};
        }
        var total = up[1] + up[2] + inner + down[1] + down[2];
        return new double[] {y + (down[0] - up[0] + 1) / 2.0, total / 7.0};
    }

    /** Dark, light and dark from a dark pixel on; the last is 0 when there is no end to them. */
    private int[] runs(int x, int from, int step, int limit) {
        var runs = new int[3];
        var y = from;
        for (var i = 0; i < 3; i++) {
            while (y >= 0
                    && y < bits.height()
                    && runs[i] <= limit
                    && bits.isDark(x, y) == (i != 1)) {
                runs[i]++;
                y += step;
            }
            if (runs[i] > limit) {
                return new int[3];
            }
        }
        return runs;
    }
}
