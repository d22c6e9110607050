package org.dengta.app.bench.video;

/** The part of a picture in which a card lies. */
record Window(int left, int top, int wide, int high) {

    /** Of the picture, what is no farther than this from a place. */
    static Window around(double x, double y, double reach) {
        var left = Math.clamp((long) (x - reach), 0, Film.WIDTH);
        var top = Math.clamp((long) (y - reach), 0, Film.HEIGHT);
        var right = Math.clamp((long) (x + reach), 0, Film.WIDTH);
        var bottom = Math.clamp((long) (y + reach), 0, Film.HEIGHT);
        return new Window(left, top, right - left, bottom - top);
    }

    boolean isEmpty() {
        return wide < 1 || high < 1;
    }

    /**
     * Puts values into a picture, out of focus by so many pixels.
     *
     * @param blur the deviation of the blur, as two means along each side
     */
    void write(float[] values, double blur, byte[] grey) {
        var reach = blur * Math.sqrt(1.5);
        var soft = values;
        for (var pass = 0; pass < 2; pass++) {
            soft = smeared(smeared(soft, reach, 1, wide), reach, wide, high);
        }
        for (var i = 0; i < soft.length; i++) {
            var at = (top + i / wide) * Film.WIDTH + left + i % wide;
            grey[at] = (byte) Math.clamp(Math.round(soft[i]), 0, 255);
        }
    }

    /**
     * The mean of each value and those so far before and behind it, the farthest in part.
     *
     * @param step from a value to the next along the side
     * @param count of values along the side
     */
    private float[] smeared(float[] from, double reach, int step, int count) {
        var whole = (int) reach;
        var part = (float) (reach - whole);
        var all = (float) (1 + 2 * reach);
        var to = new float[from.length];
        for (var i = 0; i < from.length; i++) {
            var place = i / step % count;
            var sum = 0f;
            for (var j = -whole - 1; j <= whole + 1; j++) {
                var other = Math.clamp(place + (long) j, 0, count - 1);
                sum += (Math.abs(j) > whole ? part : 1) * from[i + (other - place) * step];
            }
            to[i] = sum / all;
        }
        return to;
    }
}
