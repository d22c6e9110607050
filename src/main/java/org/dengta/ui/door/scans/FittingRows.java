package org.dengta.ui.door.scans;

import javafx.scene.Node;
import javafx.scene.layout.Region;

import java.util.List;

/** Rows from the top, as many as there is height for; none is shown in part. */
final class FittingRows extends Region {
    private static final double GAP = 4;

    FittingRows() {
        setMinSize(0, 0);
    }

    void show(List<? extends Node> rows) {
        getChildren().setAll(rows);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var y = 0.0;
        for (var row : getManagedChildren()) {
            var height = snapSizeY(row.prefHeight(getWidth()));
            row.resizeRelocate(0, y, getWidth(), height);
            y += height;
            row.setVisible(y <= getHeight());
            y += GAP;
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return getManagedChildren().stream().mapToDouble(row -> row.prefHeight(width) + GAP).sum();
    }
}
