package org.dengta.platform.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ToneTest {
    @ParameterizedTest
    @EnumSource(Tone.class)
    void a_tone_is_short_loud_and_begins_and_ends_in_silence(Tone tone) {
        var wave = tone.wave();
        assertThat(wave.length / 2.0 / Tone.RATE).isBetween(0.15, 0.8);
        assertThat(sample(wave, 0)).isZero();
        assertThat(sample(wave, wave.length / 2 - 1)).isZero();
        var loudest = 0;
        for (var i = 0; i < wave.length / 2; i++) {
            loudest = Math.max(loudest, Math.abs(sample(wave, i)));
        }
        assertThat(loudest).isBetween(Short.MAX_VALUE / 2, (int) Short.MAX_VALUE);
    }

    @Test
    void a_machine_without_a_sound_device_is_silent_and_nothing_else() {
        try (var speaker = Speaker.open()) {
            assertThatCode(() -> speaker.play(Tone.HIGH)).doesNotThrowAnyException();
        }
    }

    private static int sample(byte[] wave, int index) {
        return (short) (wave[2 * index] & 0xFF | wave[2 * index + 1] << 8);
    }
}
