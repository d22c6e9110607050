package org.dengta.ui.desk;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Where search, card and prints stand: one at a time in a narrow window, the card beside the search
 * in a wider one, the prints beside both in a wide one.
 */
final class DeskLayout extends Pane {
    private static final double BESIDE = 1040;
    private static final double THREE = 1600;
    private static final double EDGE = 16;
    private static final double GAP = 14;
    private static final double PRINTS = 170;
    private static final double CALLING = 0.5;

    private final Region search;
    private final Region front;
    private final Region prints;
    private boolean isForward;
    private boolean isCalling;

    DeskLayout(Region search, Region front, Region prints) {
        this.search = search;
        this.front = front;
        this.prints = prints;
        getChildren().addAll(search, front, prints);
        setMinSize(0, 0);
        setPrefSize(0, 0);
    }

    /** Whether the card or form is what matters now. */
    void bringForward(boolean forward) {
        isForward = forward;
        showSome();
        requestLayout();
    }

    /** Whether a print needs somebody, and so more room. */
    void callForPrints(boolean calling) {
        isCalling = calling;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        showSome();
        var height = getHeight() - EDGE - GAP / 2;
        var width = getWidth() - 2 * EDGE;
        if (getWidth() >= THREE) {
            place(search, EDGE, 540, EDGE, height);
            place(prints, EDGE + width - 330, 330, EDGE, height);
            place(front, EDGE + 540 + GAP, width - 540 - 330 - 2 * GAP, EDGE, height);
        } else if (isBeside()) {
            var left = Math.max(430, width * 0.36);
            placeLeft(left, height);
            place(front, EDGE + left + GAP, width - left - GAP, EDGE, height);
        } else {
            placeLeft(width, height);
            place(front, EDGE, width, EDGE, height);
        }
    }

    private void placeLeft(double width, double height) {
        var few = getHeight() >= 560 ? PRINTS : PRINTS * 0.65;
        var below = isCalling ? Math.max(few, getHeight() * CALLING) : few;
        place(search, EDGE, width, EDGE, height - below - GAP);
        place(prints, EDGE, width, EDGE + height - below, below);
    }

    private static void place(Region region, double x, double width, double y, double height) {
        region.resizeRelocate(x, y, Math.max(width, 0), Math.max(height, 0));
    }

    private void showSome() {
        var isAlone = getWidth() > 0 && !isBeside();
        search.setVisible(!isAlone || !isForward);
        prints.setVisible(!isAlone || !isForward);
        front.setVisible(!isAlone || isForward);
    }

    private boolean isBeside() {
        return getWidth() >= BESIDE;
    }
}
