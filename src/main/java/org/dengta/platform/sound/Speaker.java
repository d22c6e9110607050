package org.dengta.platform.sound;

import java.util.EnumMap;
import java.util.Map;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.Clip;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;

/**
 * The machine's loudspeaker with all tones loaded; silent where there is none, which is no error.
 * For one thread.
 */
public final class Speaker implements AutoCloseable {
    private static final AudioFormat FORMAT = new AudioFormat(Tone.RATE, 16, 1, true, false);

    private final Map<Tone, Clip> clips;

    private Speaker(Map<Tone, Clip> clips) {
        this.clips = clips;
    }

    /** Loads the tones, each once; some ten milliseconds, more where a device sleeps. */
    public static Speaker open() {
        var clips = new EnumMap<Tone, Clip>(Tone.class);
        try {
            for (var tone : Tone.values()) {
                clips.put(tone, clip(tone));
            }
        } catch (LineUnavailableException | RuntimeException _) {
            // No mixer, no device, or one that another program holds: each system says it
            // otherwise.
            clips.values().forEach(Clip::close);
            clips.clear();
        }
        return new Speaker(clips);
    }

    private static Clip clip(Tone tone) throws LineUnavailableException {
        var clip = (Clip) AudioSystem.getLine(new DataLine.Info(Clip.class, FORMAT));
        var wave = tone.wave();
        clip.open(FORMAT, wave, 0, wave.length);
        return clip;
    }

    /** Whether it can sound at all. */
    public boolean sounds() {
        return !clips.isEmpty();
    }

    /** Starts a tone and returns; whatever sounds still is cut off. Nothing where it is silent. */
    public void play(Tone tone) {
        clips.values().forEach(Clip::stop);
        var clip = clips.get(tone);
        if (clip != null) {
            clip.setFramePosition(0);
            clip.start();
        }
    }

    @Override
    public void close() {
        clips.values().forEach(Clip::close);
    }
}
