package org.dengta.platform.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses which word was meant. */
public final class Spelling {
    private Spelling() {}

    /**
     * The nearest of the words by edit distance, neighbours swapped counting one; empty when none
     * is within a third of the length.
     */
    public static Optional<String> nearest(String typed, Collection<String> words) {
        var farthest = Math.max(1, Math.min(typed.length(), 40) / 3);
        return words.stream()
                .filter(word -> Math.abs(word.length() - typed.length()) <= farthest)
                .filter(word -> distance(typed, word) <= farthest)
                .min(Comparator.comparingInt(word -> distance(typed, word)));
    }

    private static int distance(String one, String other) {
        var table = new int[one.length() + 1][other.length() + 1];
        for (var i = 0; i <= one.length(); i++) {
            for (var j = 0; j <= other.length(); j++) {
                table[i][j] = i == 0 || j == 0 ? i + j : step(table, one, other, i, j);
            }
        }
        return table[one.length()][other.length()];
    }

    private static int step(int[][] table, String one, String other, int i, int j) {
        var same = one.charAt(i - 1) == other.charAt(j - 1);
        var best = Math.min(table[i - 1][j], table[i][j - 1]) + 1;
        best = Math.min(best, table[i - 1][j - 1] + (same ? 0 : 1));
        var swapped =
                i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(best, table[i - 2][j - 2] + 1) : best;
    }
}
