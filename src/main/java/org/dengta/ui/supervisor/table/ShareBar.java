package org.dengta.ui.supervisor.table;

import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;

/**
 * A flat bar of parts that all begin at its left edge, later ones over earlier ones. Colours come
 * from the parts' style classes.
 */
public final class ShareBar extends Region {
    private final List<Region> parts = new ArrayList<>();
    private final double[] ends;

    /** The style classes of the parts, the longest first. */
    public ShareBar(String... styleClasses) {
        ends = new double[styleClasses.length];
        getStyleClass().add("share-bar");
        for (var styleClass : styleClasses) {
            var part = new Region();
            part.getStyleClass().addAll("share-part", styleClass);
            part.setManaged(false);
            parts.add(part);
            getChildren().add(part);
        }
    }

    /** Where each part ends, as a share of the whole bar; what is more ends with the bar. */
    public void show(double... shares) {
        for (var i = 0; i < ends.length; i++) {
            ends[i] = Math.clamp(shares[i], 0, 1);
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        for (var i = 0; i < ends.length; i++) {
            parts.get(i).resizeRelocate(0, 0, Math.ceil(getWidth() * ends[i]), getHeight());
        }
    }
}
