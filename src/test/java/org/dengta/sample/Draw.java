package org.dengta.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** Chance with a seed: the same draws in every run. */
final class Draw {
    private final SplittableRandom random;

    Draw(long seed) {
        random = new SplittableRandom(seed);
    }

    /** From 0 on, less than the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean percent(int chance) {
        return below(100) < chance;
    }

    <T> T from(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** Rather one of the first, as common names come first. */
    <T> T ratherFirst(List<T> choices) {
        double r = random.nextDouble();
        return choices.get((int) (r * Math.sqrt(r) * choices.size()));
    }

    String digits(int count) {
        return random.ints(count, 0, 10).mapToObj(Integer::toString).collect(Collectors.joining());
    }

    String signs(int count, String alphabet) {
        return random.ints(count, 0, alphabet.length())
                .mapToObj(i -> alphabet.substring(i, i + 1))
                .collect(Collectors.joining());
    }

    /** A mobile number of a prefix (100) that China's networks do not give out. */
    String phone() {
        return "100" + digits(8);
    }

    <T> List<T> shuffled(List<T> things) {
        var shuffled = new ArrayList<>(things);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            shuffled.set(i, shuffled.set(below(i + 1), shuffled.get(i)));
        }
        return shuffled;
    }

    /** A total as evenly as possible over so many parts, the larger parts first. */
    static List<Integer> spread(int total, int parts) {
        var sizes = new ArrayList<Integer>();
        for (int i = 0; i < parts; i++) {
            sizes.add(total / parts + (i < total % parts ? 1 : 0));
        }
        return sizes;
    }
}
