package org.dengta.ui.desk.card;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

import java.util.List;

/**
 * Boxes in as many columns of the same width as there is room for, each box in the column that is
 * shortest so far.
 */
final class Columns extends Pane {
    private static final double LEAST_WIDTH = 310;
    private static final double GAP = 24;
    private static final double BELOW = 14;
    private static final double EDGE = 20;
    private static final int MOST = 3;

    void show(List<Node> boxes) {
        getChildren().setAll(boxes);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return arranged(width < 0 ? getWidth() : width, false);
    }

    @Override
    protected void layoutChildren() {
        arranged(getWidth(), true);
    }

    /** The height of the longest column. */
    private double arranged(double width, boolean placing) {
        var inner = Math.max(width - 2 * EDGE, 1);
        var count = Math.clamp((long) ((inner + GAP) / (LEAST_WIDTH + GAP)), 1, MOST);
        var column = (inner - GAP * (count - 1)) / count;
        var heights = new double[count];
        for (var box : getManagedChildren()) {
            var at = shortest(heights);
            var height = box.prefHeight(column);
            if (placing) {
                box.resizeRelocate(EDGE + at * (column + GAP), heights[at], column, height);
            }
            heights[at] += height + BELOW;
        }
        return longest(heights);
    }

    private static int shortest(double... heights) {
        var at = 0;
        for (var i = 1; i < heights.length; i++) {
            if (heights[i] < heights[at]) {
                at = i;
            }
        }
        return at;
    }

    private static double longest(double... heights) {
        var longest = 0.0;
        for (var height : heights) {
            longest = Math.max(longest, height);
        }
        return longest;
    }
}
