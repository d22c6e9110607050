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
     * @param step from a value to the next along a line
     * @param count of values in a line
     */
    private static float[] smeared(float[] from, double reach, int step, int count) {
        var to = new float[from.length];
        for (var number = 0; number < from.length / count; number++) {
            smear(from, reach, new Line(step == 1 ? number * count : number, step, count), to);
        }
        return to;
    }

    /** Some of the values, each so many steps behind the one before. */
    private record Line(int start, int step, int count) {}

    private static void smear(float[] from, double reach, Line line, float[] to) {
        var start = line.start();
        var step = line.step();
        var count = line.count();
        var whole = (int) reach;
        var part = (float) (reach - whole);
        var sum = 0f;
        for (var j = -whole; j <= whole; j++) {
            sum += from[start + step * Math.clamp(j, 0, count - 1)];
        }
        for (var i = 0; i < count; i++) {
            var before = from[start + step * Math.max(0, i - whole - 1)];
            var behind = from[start + step * Math.min(count - 1, i + whole + 1)];
            to[start + step * i] = (sum + part * (before + behind)) / (float) (1 + 2 * reach);
            sum += behind - from[start + step * Math.max(0, i - whole)];
        }
    }
}
