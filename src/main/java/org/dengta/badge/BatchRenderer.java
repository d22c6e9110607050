package org.dengta.badge;

import org.dengta.badge.BadgeRenderer.Warning;

import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Draws many badges into one file. */
public interface BatchRenderer {

    /** How badges stand on pages. */
    enum Arrangement {
        /** A page of the layout's size for each side. */
        PAGES,
        /**
         * Front and back on one page with a fold between: the back at the left of an upright badge,
         * above a lying one and upside down.
         */
        FOLDED,
        /** As many as fit on A4 with cut marks; backs on the next page, for turning sideways. */
        A4
    }

    /**
     * Writes badges as they are taken, so that no number of them needs much memory. Gives what
     * should be known of each that is not as the list has it, by its place in the order from 0.
     *
     * @param file gets the PDF; not closed
     */
    Map<Integer, List<Warning>> render(
            Iterator<Badge> badges, BadgeLayout layout, Arrangement arrangement, OutputStream file);
}
