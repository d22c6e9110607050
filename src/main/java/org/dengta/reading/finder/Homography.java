package org.dengta.reading.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From places in a flat symbol to places in a picture. */
final class Homography {
    private final double[] h;

    private Homography(double[] h) {
        this.h = h;
    }

    Point of(double x, double y) {
        var depth = h[6] * x + h[7] * y + 1;
        return new Point(
                (h[0] * x + h[1] * y + h[2]) / depth, (h[3] * x + h[4] * y + h[5]) / depth);
    }

    /** Collects what lies where, each with a weight; then the nearest to all of it. */
    static final class Fit {
        private record Pair(Point from, Point to, double weight) {}

        private static final int UNKNOWNS = 8;

        private final List<Pair> pairs = new ArrayList<>();

        void add(Point from, Point to, double weight) {
            pairs.add(new Pair(from, to, weight));
        }

        /** None when the places lie on a line. */
        Optional<Homography> best() {
            var rows = new double[UNKNOWNS][UNKNOWNS + 1];
            for (var pair : pairs) {
                var x = pair.from().x();
                var y = pair.from().y();
                var u = pair.to().x();
                var v = pair.to().y();
                add(rows, new double[] {x, y, 1, 0, 0, 0, -u * x, -u * y, u}, pair.weight());
                add(rows, new double[] {0, 0, 0, x, y, 1, -v * x, -v * y, v}, pair.weight());
            }
            return solved(rows) ? Optional.of(new Homography(solution(rows))) : Optional.empty();
        }

        private static void add(double[][] rows, double[] equation, double weight) {
            for (var i = 0; i < UNKNOWNS; i++) {
                for (var j = 0; j <= UNKNOWNS; j++) {
                    rows[i][j] += weight * equation[i] * equation[j];
                }
            }
        }

        private static boolean solved(double[][] rows) {
            for (var i = 0; i < UNKNOWNS; i++) {
                var best = i;
                for (var j = i + 1; j < UNKNOWNS; j++) {
                    best = Math.abs(rows[j][i]) > Math.abs(rows[best][i]) ? j : best;
                }
                var row = rows[best];
                rows[best] = rows[i];
                rows[i] = row;
                if (Math.abs(row[i]) < 1e-12) {
                    return false;
                }
                for (var j = 0; j < UNKNOWNS; j++) {
                    if (j != i) {
                        subtract(rows[j], row, rows[j][i] / row[i], i);
                    }
                }
            }
            return true;
        }

        private static void subtract(double[] from, double[] row, double times, int start) {
            for (var k = start; k <= UNKNOWNS; k++) {
                from[k] -= times * row[k];
            }
        }

        private static double[] solution(double[][] rows) {
            var h = new double[UNKNOWNS];
            for (var i = 0; i < UNKNOWNS; i++) {
                h[i] = rows[i][UNKNOWNS] / rows[i][i];
            }
            return h;
        }
    }
}
