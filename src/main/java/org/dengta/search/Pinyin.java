package org.dengta.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How a Chinese name may be read, family names the way family names are. For any thread. */
final class Pinyin {
    private static final int MOST = 48;

    private final Romaniser romaniser;
    private final Surnames surnames = new Surnames();

    Pinyin(Romaniser romaniser) {
        this.romaniser = romaniser;
    }

    /**
     * A name's readings.
     *
     * @param syllables for each character its readings, likelier first, as they are typed; a
     *     character without any is left out
     * @param family how many of them are the family name
     */
    record Reading(List<List<String>> syllables, int family) {

        /** The readings of what begins at a syllable, each joined. */
        Set<String> from(int start) {
            return products(syllables.subList(start, syllables.size()));
        }

        /** The readings of the whole name with the given name first. */
        Set<String> givenFirst() {
            var turned = new ArrayList<>(syllables.subList(family, syllables.size()));
            turned.addAll(syllables.subList(0, family));
            return products(turned);
        }

        /** The first letters of what begins at a syllable. */
        Set<String> initials(int start) {
            return products(
                    syllables.subList(start, syllables.size()).stream()
                            .map(Reading::firstLetters)
                            .toList());
        }

        private static List<String> firstLetters(List<String> readings) {
            return readings.stream().map(text -> text.substring(0, 1)).distinct().toList();
        }
    }

    Reading read(String name) {
        var characters = name.codePoints().filter(Character::isIdeographic).toArray();
        var plain = new String(characters, 0, characters.length);
        var family = surnames.readings(plain).orElse(List.of());
        var syllables = new ArrayList<List<String>>();
        for (var i = 0; i < characters.length; i++) {
            var usual = romaniser.readings(characters[i]);
            var first = i < family.size() ? family.get(i) : List.<String>of();
            var all = typed(Stream.concat(first.stream(), usual.stream()));
            if (!all.isEmpty()) {
                syllables.add(all);
            }
        }
        return new Reading(syllables, Math.min(Math.max(1, family.size()), syllables.size()));
    }

    /** {@code lü} is typed lv, lu or lyu. */
    private static List<String> typed(Stream<String> readings) {
        return readings.distinct()
                .flatMap(text ->
                        text.indexOf('ü') < 0
                                ? Stream.of(text)
                                : Stream.of("v", "u", "yu").map(u -> text.replace("ü", u)))
                .distinct()
                .toList();
    }

    /** All ways through the choices; of very many those that stray from the first ones once. */
    private static Set<String> products(List<List<String>> choices) {
        var count =
                choices.stream()
                        .mapToLong(List::size)
                        .reduce(1, (a, b) -> Math.min(a * b, MOST + 1L));
        return count <= MOST ? allWays(choices) : nearWays(choices);
    }

    private static Set<String> allWays(List<List<String>> choices) {
        Set<String> ways = new LinkedHashSet<>(Set.of(""));
        for (var choice : choices) {
            var longer = new LinkedHashSet<String>();
            ways.forEach(way -> choice.forEach(next -> longer.add(way + next)));
            ways = longer;
        }
        return ways;
    }

    private static Set<String> nearWays(List<List<String>> choices) {
        var first = choices.stream().map(List::getFirst).toList();
        var ways = new LinkedHashSet<String>();
        ways.add(String.join("", first));
        for (var i = 0; i < choices.size() && ways.size() < MOST; i++) {
            var way = new ArrayList<>(first);
            for (var other : choices.get(i)) {
                way.set(i, other);
                ways.add(String.join("", way));
            }
        }
        return ways;
    }
}
