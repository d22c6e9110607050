package org.dengta.platform.text.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Objects;

/** Which ideographs only the family of rare ideographs has, told without opening a font file. */
public final class RareHan {
    private static final int FIRST = 0x20000;
    private static final String FILE = "/org/dengta/platform/text/fonts/DengtaRareHan.bits";
    private static final BitSet CHARACTERS = read();

    private RareHan() {}

    public static boolean has(int codePoint) {
        return codePoint >= FIRST && CHARACTERS.get(codePoint - FIRST);
    }

    private static BitSet read() {
        try (var bits = RareHan.class.getResourceAsStream(FILE)) {
            return BitSet.valueOf(Objects.requireNonNull(bits).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read which ideographs are rare", e);
        }
    }
}
