package org.dengta.lanes;

/** How people come over one stretch of time. */
public enum Shape {
    /** As many in each minute, each by chance. */
    EVEN,
    /** Ever more until two thirds of the time are over, then ever fewer: none at either end. */
    TRIANGLE,
    /**
     * As {@link #TRIANGLE}, but half of all come by bus, within the tenth of the time around the
     * peak.
     */
    BUSES;

    private static final double PEAK = 2.0 / 3;
    private static final double BUS_TIME = 0.1;

    /**
     * When somebody comes, as a share of the whole time.
     *
     * @param chance 0 to 1, evenly drawn; the later the greater
     */
    double share(double chance) {
        return switch (this) {
            case EVEN -> chance;
            case TRIANGLE -> triangle(chance);
            case BUSES ->
                    chance < 0.5
                            ? triangle(chance * 2)
                            : PEAK - BUS_TIME / 2 + BUS_TIME * (chance - 0.5) * 2;
        };
    }

    /** The inverse of the triangle's distribution. */
    private static double triangle(double chance) {
        return chance < PEAK ? Math.sqrt(chance * PEAK) : 1 - Math.sqrt((1 - chance) * (1 - PEAK));
    }
}
