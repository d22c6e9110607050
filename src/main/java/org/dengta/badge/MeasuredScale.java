package org.dengta.badge;

/**
 * What a person measured on a printed {@link TestPage}.
 *
 * @param page as it should be
 * @param acrossMm length of its ruler across, on paper
 * @param alongMm length of its ruler from top to bottom, on paper
 */
public record MeasuredScale(TestPage page, double acrossMm, double alongMm) {
    private static final double TOLERANCE_MM = 0.5;

    /** Beyond this factor nobody has measured the ruler. */
    private static final double PLAUSIBLE = 3;

    /** A ruler can be read to half a millimetre, so two scales that differ by less are one. */
    private static final double SAME_MM = 1;

    /** What it means. */
    public sealed interface Finding {}

    /** Both rulers are as long as they say, to half a millimetre. */
    public record Right() implements Finding {}

    /**
     * Everything is larger or smaller by the same.
     *
     * @param percent of the true size
     * @param toSet scaling that makes up for it, in percent
     */
    public record Scaled(double percent, double toSet) implements Finding {}

    /**
     * One direction is scaled otherwise than the other, as for paper of another shape; also where
     * one is right and the other not.
     *
     * @param acrossPercent of the true size
     * @param alongPercent of the true size
     */
    public record Stretched(double acrossPercent, double alongPercent) implements Finding {}

    /** No printer does that; something else was measured. */
    public record Implausible() implements Finding {}

    public Finding finding() {
        var across = acrossMm / page.acrossMm();
        var along = alongMm / page.alongMm();
        if (!isPlausible(across) || !isPlausible(along)) {
            return new Implausible();
        }
        var isAcrossRight = isRight(acrossMm - page.acrossMm());
        var isAlongRight = isRight(alongMm - page.alongMm());
        if (isAcrossRight && isAlongRight) {
            return new Right();
        }
        var shorter = Math.min(page.acrossMm(), page.alongMm());
        if (isAcrossRight != isAlongRight || Math.abs(across - along) * shorter > SAME_MM) {
            return new Stretched(percent(across), percent(along));
        }
        var longer = page.acrossMm() >= page.alongMm() ? across : along;
        return new Scaled(percent(longer), percent(1 / longer));
    }

    private static boolean isPlausible(double factor) {
        return factor > 1 / PLAUSIBLE && factor < PLAUSIBLE;
    }

    private static boolean isRight(double offMm) {
        return Math.abs(offMm) <= TOLERANCE_MM + 1e-9;
    }

    private static double percent(double factor) {
        return Math.round(factor * 1000) / 10.0;
    }
}
