package org.dengta.printing.ipp;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A size of paper that a printer advertises, in hundredths of a millimetre, width and height in the
 * order in which it has them; from and to for sizes that can be chosen.
 *
 * @param margins as advertised for this very size, under their names
 */
record Medium(Side x, Side y, Map<String, Integer> margins) {
    /** Half a millimetre. */
    private static final int TOLERANCE = 50;

    private static final List<String> MARGINS =
            List.of(
                    "media-bottom-margin",
                    "media-left-margin",
                    "media-right-margin",
                    "media-top-margin");

    /** One length, or any in between. */
    record Side(int from, int to) {
        private int off(int length) {
            return length < from ? from - length : Math.max(0, length - to);
        }

        private int nearest(int length) {
            return Math.clamp(length, from, to);
        }

        private String words() {
            return isFixed() ? mm(from) : mm(from) + "–" + mm(to);
        }

        private static String mm(int hundredths) {
            return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
        }

        private boolean isFixed() {
            return from == to;
        }
    }

    /**
     * The medium for a page.
     *
     * @param x width as the printer has it
     * @param y height as the printer has it
     * @param isTurned whether the page must be turned by a quarter to lie so
     */
    record Choice(int x, int y, boolean isTurned, Map<String, Integer> margins) {

        /** As a job asks for it. */
        IppValue mediaCol(Optional<String> tray) {
            var size = new LinkedHashMap<String, List<IppValue>>();
            size.put("x-dimension", List.of(IppValue.integer(x)));
            size.put("y-dimension", List.of(IppValue.integer(y)));
            var members = new LinkedHashMap<String, List<IppValue>>();
            members.put("media-size", List.of(new IppValue.Collection(size)));
            margins.forEach((name, value) -> members.put(name, List.of(IppValue.integer(value))));
            tray.ifPresent(name -> members.put("media-source", List.of(IppValue.keyword(name))));
            return new IppValue.Collection(members);
        }
    }

    /** Such as {@code 105 × 148}, or {@code 50–104 × 20–300} where any length in between does. */
    String words() {
        return x.words() + " × " + y.words();
    }

    /** Every size of a printer; those with margins known first. */
    static List<Medium> of(IppAttributes printer) {
        var media = new ArrayList<Medium>();
        for (var entry : printer.collections("media-col-database")) {
            for (var size : entry.collections("media-size")) {
                size(size, margins(entry)).ifPresent(media::add);
            }
        }
        for (var size : printer.collections("media-size-supported")) {
            size(size, Map.of()).ifPresent(media::add);
        }
        return media;
    }

    /**
     * The one for a page of this size to half a millimetre; empty when there is none. Sizes that
     * are listed go before those that could be chosen, and upright before turned.
     */
    static Optional<Choice> choose(List<Medium> media, int width, int height) {
        return media.stream()
                .<Choice>mapMulti((medium, found) -> {
                    medium.choice(width, height, false).ifPresent(found);
                    medium.choice(width, height, true).ifPresent(found);
                })
                .min(Comparator.comparingInt(choice -> rank(media, choice, width, height)));
    }

    private static int rank(List<Medium> media, Choice choice, int width, int height) {
        var isListed =
                media.stream()
                        .anyMatch(it ->
                                it.x.isFixed()
                                        && it.y.isFixed()
                                        && it.x.from == choice.x()
                                        && it.y.from == choice.y());
        var wanted = choice.isTurned() ? height : width;
        var off = Math.abs(choice.x() - wanted);
        var borders = choice.margins().values().stream().mapToInt(Integer::intValue).sum();
        return (isListed ? 0 : 1 << 24)
                + (choice.isTurned() ? 1 << 23 : 0)
                + (off << 16)
                + (choice.margins().isEmpty() ? 0xFFFF : Math.min(borders, 0xFFFE));
    }

    private Optional<Choice> choice(int width, int height, boolean isTurned) {
        var across = isTurned ? height : width;
        var down = isTurned ? width : height;
        return x.off(across) <= TOLERANCE && y.off(down) <= TOLERANCE
                ? Optional.of(new Choice(x.nearest(across), y.nearest(down), isTurned, margins))
                : Optional.empty();
    }

    private static Optional<Medium> size(IppAttributes size, Map<String, Integer> margins) {
        var x = side(size, "x-dimension");
        var y = side(size, "y-dimension");
        return x.isPresent() && y.isPresent()
                ? Optional.of(new Medium(x.get(), y.get(), margins))
                : Optional.empty();
    }

    private static Optional<Side> side(IppAttributes size, String name) {
        return size.all(name).stream()
                .<Side>mapMulti((value, found) -> {
                    if (value instanceof IppValue.Range(var low, var high)) {
                        found.accept(new Side(low, Math.max(low, high)));
                    } else if (value instanceof IppValue.Number(_, var length)) {
                        found.accept(new Side(length, length));
                    }
                })
                .findFirst();
    }

    private static Map<String, Integer> margins(IppAttributes entry) {
        var margins = new LinkedHashMap<String, Integer>();
        for (var name : MARGINS) {
            entry.number(name).ifPresent(value -> margins.put(name, value));
        }
        return margins.size() == MARGINS.size() ? margins : Map.of();
    }
}
