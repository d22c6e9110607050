package org.dengta.sample;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** How names of one culture are put together, and the parts they are put together from. */
final class Culture {
    private static final Pattern BLANK = Pattern.compile(" ");

    private final String language;
    private final String kind;
    private final String order;
    private final Map<Character, List<Token>> tokens = new HashMap<>();
    private final Deque<SampleName> whole = new ArrayDeque<>();

    private Culture(List<String> head) {
        language = head.get(1);
        kind = head.get(2);
        order = head.get(3);
    }

    /** A part of a name in up to three spellings. */
    private record Token(String text, String latin, String chinese) {
        static Token of(String word) {
            var parts = Arrays.asList(word.replace('_', ' ').split("=", -1));
            return new Token(
                    parts.get(0),
                    parts.size() > 1 ? parts.get(1) : "",
                    parts.size() > 2 ? parts.get(2) : "");
        }
    }

    /**
     * All cultures of the file by their ids.
     *
     * @param whole the labels of the whole names to be used: MF, XY or none
     */
    static Map<String, Culture> all(String whole) {
        var all = new LinkedHashMap<String, Culture>();
        var current = new ArrayList<Culture>();
        for (var line : Tables.lines("names.txt")) {
            if (line.startsWith("@")) {
                var head = List.of(line.substring(1).split(" ", -1));
                current.add(new Culture(head));
                all.put(head.getFirst(), current.getLast());
            } else {
                current.getLast().add(line, whole);
            }
        }
        return all;
    }

    boolean isChinese() {
        return kind.equals("han");
    }

    /** The next name: first those that the file gives whole, then drawn ones. */
    SampleName next(Draw draw) {
        if (!whole.isEmpty() && draw.percent(isChinese() ? 4 : 40)) {
            return whole.removeFirst();
        }
        boolean woman = draw.percent(tokens.containsKey('f') ? 42 : 0);
        var given = draw.from(of(woman ? 'f' : 'm'));
        var family = woman && tokens.containsKey('w') ? of('w') : of('s');
        if (family.isEmpty()) {
            return named("", given.text(), "", woman);
        }
        return put(draw.ratherFirst(family), given, woman);
    }

    private SampleName put(Token family, Token given, boolean woman) {
        return switch (kind) {
            case "han" ->
                    named(
                            family.text() + given.text(),
                            family.latin() + " " + capital(given.latin()),
                            "",
                            woman);
            case "latin" -> {
                boolean spelt = !family.latin().isEmpty() && !given.latin().isEmpty();
                var chinese = spelt ? given.latin() + "·" + family.latin() : "";
                yield named(chinese, ordered(family.text(), given.text(), order), "", woman);
            }
            default ->
                    named(
                            chinese(family, given),
                            ordered(family.latin(), given.latin(), order),
                            original(family, given),
                            woman);
        };
    }

    /** Where the language writes Chinese names without a dot, family first, so does the list. */
    private String chinese(Token family, Token given) {
        if (family.chinese().isEmpty() || given.chinese().isEmpty()) {
            return "";
        }
        return order.equals("given")
                ? given.chinese() + "·" + family.chinese()
                : family.chinese() + given.chinese();
    }

    private String original(Token family, Token given) {
        if (order.equals("given")) {
            return given.text() + " " + family.text();
        }
        return family.text() + given.text();
    }

    private static String ordered(String family, String given, String order) {
        return order.equals("family") ? family + " " + given : given + " " + family;
    }

    private static String capital(String given) {
        return given.substring(0, 1).toUpperCase(Locale.ROOT) + given.substring(1);
    }

    private SampleName named(String chinese, String latin, String original, boolean woman) {
        return new SampleName(chinese, latin, original, language, woman);
    }

    private List<Token> of(char label) {
        return tokens.getOrDefault(label, List.of());
    }

    private void add(String line, String wanted) {
        char label = line.charAt(0);
        if (line.charAt(1) == ':') {
            tokens.computeIfAbsent(label, _ -> new ArrayList<>())
                    .addAll(BLANK.splitAsStream(line.substring(2).strip()).map(Token::of).toList());
            return;
        }
        if (wanted.indexOf(label) < 0) {
            return;
        }
        var cells = Tables.cells(line.substring(1));
        var original = cells.size() > 2 ? cells.get(2) : "";
        whole.add(named(cells.get(0), cells.get(1), original, wanted.indexOf(label) == 1));
    }
}
