package org.dengta.invitation.pdf;

import org.dengta.platform.pdf.Outline;

import java.util.List;

/** The lighthouse that stands at the head of letters. */
final class Lighthouse {
    /** A tapered tower in three bands, its gallery and lantern, and a beam to each side. */
    static final Outline MARK =
            new Outline(List.of())
                    .polygon(0.36, 0.28, 0.40, 0.13, 0.60, 0.13, 0.64, 0.28)
                    .polygon(0.40, 0.10, 0.50, 0.00, 0.60, 0.10)
                    .polygon(0.32, 0.31, 0.68, 0.31, 0.68, 0.36, 0.32, 0.36)
                    .polygon(0.38, 0.39, 0.62, 0.39, 0.637, 0.55, 0.363, 0.55)
                    .polygon(0.358, 0.59, 0.642, 0.59, 0.659, 0.75, 0.341, 0.75)
                    .polygon(0.336, 0.79, 0.664, 0.79, 0.68, 0.94, 0.32, 0.94)
                    .polygon(0.18, 0.96, 0.82, 0.96, 0.82, 1.0, 0.18, 1.0)
                    .polygon(0.32, 0.17, 0.0, 0.06, 0.0, 0.18, 0.32, 0.21)
                    .polygon(0.68, 0.17, 1.0, 0.06, 1.0, 0.18, 0.68, 0.21);

    private Lighthouse() {}
}
