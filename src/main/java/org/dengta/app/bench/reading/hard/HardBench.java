package org.dengta.app.bench.reading.hard;

import io.nayuki.qrcodegen.QrCode.Ecc;

import org.dengta.app.bench.Figure;
import org.dengta.app.bench.reading.hard.Damage.Strength;
import org.dengta.app.bench.reading.hard.HardSet.Read;
import org.dengta.app.reading.Readers;
import org.dengta.reading.SymbolReader;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Which version and level of a symbol stands the most, of those that hold what letters and badges
 * carry, printed at the size that these have room for.
 */
public final class HardBench {
    private static final String NAME = "hard";
    private static final int LETTER_DIGITS = 190;
    private static final int BADGE_DIGITS = 20;

    private static final List<HardSet> LETTERS =
            List.of(
                    letter(5, Ecc.LOW),
                    letter(5, Ecc.MEDIUM),
                    letter(6, Ecc.MEDIUM),
                    letter(7, Ecc.QUARTILE),
                    letter(8, Ecc.HIGH));
    private static final List<HardSet> BADGES =
            List.of(
                    badge(1, Ecc.LOW),
                    badge(1, Ecc.MEDIUM),
                    badge(1, Ecc.QUARTILE),
                    badge(2, Ecc.MEDIUM),
                    badge(2, Ecc.QUARTILE),
                    badge(2, Ecc.HIGH),
                    badge(3, Ecc.HIGH));

    private final SymbolReader reader = Readers.ofStills();
    private final int count;
    private final PrintWriter progress;

    /**
     * @param count of pictures of each design, damage and strength
     * @param progress gets a line now and then
     */
    public HardBench(int count, PrintWriter progress) {
        this.count = count;
        this.progress = progress;
    }

    private static HardSet letter(int version, Ecc level) {
        return new HardSet(LETTER_DIGITS, version, level, 38);
    }

    private static HardSet badge(int version, Ecc level) {
        return new HardSet(BADGE_DIGITS, version, level, 25);
    }

    /** Of each design: what was read in all, and of each damage at each strength. */
    public List<Figure> run() {
        return Stream.concat(
                        LETTERS.stream().map(set -> figures("letter", set)),
                        BADGES.stream().map(set -> figures("badge", set)))
                .flatMap(List::stream)
                .toList();
    }

    private List<Figure> figures(String kind, HardSet set) {
        var name = kind + " " + set.design();
        var each = new ArrayList<Figure>();
        var decoded = 0;
        var wrong = 0;
        for (var damage : Damage.values()) {
            for (var strength : Strength.values()) {
                if (damage == Damage.NONE && strength != Strength.USUAL) {
                    continue;
                }
                var read = set.read(damage, strength, count, reader);
                decoded += read.decoded();
                wrong += read.wrong();
                each.add(figure(name + ", " + word(damage) + " " + word(strength), read));
            }
        }
        progress.println("  " + name + ": " + decoded + " / " + count * each.size());
        progress.flush();
        each.add(Figure.of(NAME, name + ", read of " + count * each.size(), decoded, ""));
        each.add(Figure.of(NAME, name + ", false texts", wrong, "").target(0));
        return each;
    }

    private Figure figure(String what, Read read) {
        return Figure.of(NAME, what + ", read of " + count, read.decoded(), "");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
