package org.dengta.platform.fx;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * Content drawn for one size of window and shown as large as it fits: it grows with a larger window
 * and shrinks, down to a quarter, until nothing of it is cut off, however long its texts are.
 */
public final class ScaleToFit extends Region {
    private static final double STEP = 0.95;
    private static final double LEAST = 0.25;

    private final Region content;
    private final double drawnWidth;
    private final double drawnHeight;
    private final Scale scale = new Scale(1, 1);

    /**
     * @param content whose preferred height follows its width
     * @param drawnWidth the width at which it is shown unscaled
     * @param drawnHeight the height at which it is shown unscaled
     */
    public ScaleToFit(Region content, double drawnWidth, double drawnHeight) {
        this.content = content;
        this.drawnWidth = drawnWidth;
        this.drawnHeight = drawnHeight;
        content.getTransforms().add(scale);
        getChildren().add(content);
        setMinSize(0, 0);
    }

    @Override
    protected void layoutChildren() {
        var width = getWidth();
        var height = getHeight();
        if (width <= 0 || height <= 0) {
            return;
        }
        var by = Math.min(width / drawnWidth, height / drawnHeight);
        while (by > LEAST && !fits(width / by, height / by)) {
            by *= STEP;
        }
        scale.setX(by);
        scale.setY(by);
        layoutInArea(content, 0, 0, width / by, height / by, 0, HPos.LEFT, VPos.TOP);
    }

    private boolean fits(double width, double height) {
        return content.minWidth(-1) <= width && content.prefHeight(width) <= height;
    }

    @Override
    protected double computePrefWidth(double height) {
        return drawnWidth;
    }

    @Override
    protected double computePrefHeight(double width) {
        return drawnHeight;
    }
}
