package org.dengta.platform.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Objects;

/** Which ideographs only {@link Family#RARE_HAN} has, told without opening a font file. */
final class RareHan {
    private static final int FIRST = 0x20000;
    private static final BitSet CHARACTERS = read();

    private RareHan() {}

    static boolean has(int codePoint) {
        return codePoint >= FIRST && CHARACTERS.get(codePoint - FIRST);
    }

    private static BitSet read() {
        try (var bits = RareHan.class.getResourceAsStream("fonts/DengtaRareHan.bits")) {
            return BitSet.valueOf(Objects.requireNonNull(bits).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read which ideographs are rare", e);
        }
    }
}
