package org.dengta.app.bench.reading.hard;

import static org.assertj.core.api.Assertions.assertThat;

import io.nayuki.qrcodegen.QrCode.Ecc;

import org.dengta.app.bench.reading.hard.Damage.Strength;
import org.dengta.app.bench.reading.hard.HardSet.Read;
import org.dengta.app.reading.Readers;
import org.dengta.reading.SymbolReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class HardSetTest {
    private static final int COUNT = 6;

    private final SymbolReader reader = Readers.ofStills();

    @ParameterizedTest
    @EnumSource(Damage.class)
    void letters_of_38_mm_are_read_however_they_are_held(Damage damage) {
        var letters = new HardSet(190, 5, Ecc.MEDIUM, 38);
        holds(letters.read(damage, Strength.USUAL, COUNT, reader), COUNT - 1);
    }

    @ParameterizedTest
    @EnumSource(Damage.class)
    void badges_of_25_mm_are_read_however_they_are_held(Damage damage) {
        var badges = new HardSet(20, 2, Ecc.HIGH, 25);
        var least = damage == Damage.BLOTTED ? COUNT / 2 : COUNT - 1;
        holds(badges.read(damage, Strength.USUAL, COUNT, reader), least);
    }

    private static void holds(Read read, int least) {
        assertThat(read.decoded()).isGreaterThanOrEqualTo(least);
        assertThat(read.wrong()).isZero();
    }
}
