package org.dengta.platform.fx.fit;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;

/**
 * Content whose sizes are in em, shown as large as it fits: its font grows with the window and
 * shrinks, down to a quarter, until nothing of it is cut off, however long its texts are. By the
 * font and not by a transform, under which the toolkit draws letters as outlines and leaves holes
 * where strokes of Chinese faces overlap.
 */
public final class FontToFit extends Region {
    private static final double FONT = 16;
    private static final double STEP = 0.94;
    private static final double LEAST = 0.25;

    private final Region content;
    private final double drawnWidth;
    private final double drawnHeight;
    private final ReadOnlyDoubleWrapper scale = new ReadOnlyDoubleWrapper(1);
    private boolean stale = true;

    /**
     * @param content whose preferred height follows its width
     * @param drawnWidth the width at which its font is the usual 16
     * @param drawnHeight the height at which its font is the usual 16
     */
    public FontToFit(Region content, double drawnWidth, double drawnHeight) {
        this.content = content;
        this.drawnWidth = drawnWidth;
        this.drawnHeight = drawnHeight;
        getChildren().add(content);
        setMinSize(0, 0);
        widthProperty().subscribe(_ -> fit());
        heightProperty().subscribe(_ -> fit());
        sceneProperty().subscribe(_ -> fit());
    }

    /** How large it is shown, 1 for as drawn; what is no text follows it. */
    public ReadOnlyDoubleProperty scale() {
        return scale.getReadOnlyProperty();
    }

    /** Finds the size anew at the next layout; after texts have changed. */
    public void fit() {
        stale = true;
        requestLayout();
    }

    private void fitNow() {
        stale = false;
        var by = Math.min(getWidth() / drawnWidth, getHeight() / drawnHeight);
        show(by);
        while (by > LEAST && !fits()) {
            by *= STEP;
            show(by);
        }
    }

    private void show(double by) {
        scale.set(by);
        content.setStyle("-fx-font-size: " + FONT * by + "px");
        content.applyCss();
    }

    private boolean fits() {
        return content.minWidth(-1) <= getWidth() && content.prefHeight(getWidth()) <= getHeight();
    }

    @Override
    protected void layoutChildren() {
        if (stale) {
            fitNow();
        }
        layoutInArea(content, 0, 0, getWidth(), getHeight(), 0, HPos.LEFT, VPos.TOP);
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
