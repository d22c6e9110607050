package org.dengta.platform.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A filled shape on a unit square, x to the right and y downwards from the top left; for symbols
 * that stay sharp at any size. Built step by step, immutable.
 *
 * @param steps how the pen moves
 */
public record Outline(List<Step> steps) {
    /** A bust: the place of a photo that is not there. */
    public static final Outline SILHOUETTE =
            new Outline(List.of())
                    .circle(0.5, 0.36, 0.2)
                    .move(0.1, 1)
                    .curve(0.1, 0.72, 0.28, 0.62, 0.5, 0.62)
                    .curve(0.72, 0.62, 0.9, 0.72, 0.9, 1)
                    .close();

    /** From a quarter circle to its cubic Bézier curve. */
    static final double ROUND = 0.5522847498;

    /** One movement of the pen; the numbers are coordinates in pairs. */
    public record Step(String operator, List<Double> coordinates) {
        public Step {
            coordinates = List.copyOf(coordinates);
        }
    }

    public Outline {
        steps = List.copyOf(steps);
    }

    public Outline move(double x, double y) {
        return and("m", x, y);
    }

    public Outline line(double x, double y) {
        return and("l", x, y);
    }

    /** A cubic curve: two control points and the end, in pairs. */
    public Outline curve(double... sixCoordinates) {
        if (sixCoordinates.length != 6) {
            throw new IllegalArgumentException("a curve has six coordinates");
        }
        return and("c", sixCoordinates);
    }

    public Outline close() {
        return and("h");
    }

    public Outline circle(double x, double y, double radius) {
        var arm = radius * ROUND;
        return move(x + radius, y)
                .curve(x + radius, y + arm, x + arm, y + radius, x, y + radius)
                .curve(x - arm, y + radius, x - radius, y + arm, x - radius, y)
                .curve(x - radius, y - arm, x - arm, y - radius, x, y - radius)
                .curve(x + arm, y - radius, x + radius, y - arm, x + radius, y)
                .close();
    }

    /** A polygon through points given as coordinates in pairs. */
    public Outline polygon(double... coordinates) {
        var shape = move(coordinates[0], coordinates[1]);
        for (var i = 2; i < coordinates.length; i += 2) {
            shape = shape.line(coordinates[i], coordinates[i + 1]);
        }
        return shape.close();
    }

    private Outline and(String operator, double... coordinates) {
        var more = new ArrayList<>(steps);
        var numbers = new ArrayList<Double>();
        for (var coordinate : coordinates) {
            numbers.add(coordinate);
        }
        more.add(new Step(operator, numbers));
        return new Outline(more);
    }
}
