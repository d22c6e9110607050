package org.dengta.platform.sound;

/**
 * Short tones told apart by pitch, number and length, so that they are by ear alone and in a noisy
 * hall. All lie where small loudspeakers are loud and ageing ears still hear.
 */
public enum Tone {
    /** One high tone. */
    HIGH(1, 1320, 180),
    /** Two low tones. */
    LOW_TWICE(2, 330, 260),
    /** Three tones between them. */
    MIDDLE_THRICE(3, 740, 130);

    /** Samples a second. */
    static final int RATE = 44_100;

    private static final int PAUSE_MS = 70;

    /** Fades in and out, so that loudspeakers do not click. */
    private static final int FADE = RATE / 200;

    private static final double LOUDNESS = 0.7 * Short.MAX_VALUE;

    private final int times;
    private final int hertz;
    private final int lengthMs;

    Tone(int times, int hertz, int lengthMs) {
        this.times = times;
        this.hertz = hertz;
        this.lengthMs = lengthMs;
    }

    /** The wave: 16 bits a sample, low byte first, one channel, {@link #RATE} a second. */
    byte[] wave() {
        var length = samples(lengthMs);
        var period = length + samples(PAUSE_MS);
        var wave = new byte[times * period * 2];
        for (var i = 0; i < times * length; i++) {
            var within = i % length;
            var at = (i / length * period + within) * 2;
            var sample = sample(within, length);
            wave[at] = (byte) sample;
            wave[at + 1] = (byte) (sample >> 8);
        }
        return wave;
    }

    private short sample(int at, int length) {
        var edge = Math.min(1.0, Math.min(at, length - at) / (double) FADE);
        return (short) (LOUDNESS * edge * Math.sin(2 * Math.PI * hertz * at / RATE));
    }

    private static int samples(int ms) {
        return RATE * ms / 1000;
    }
}
