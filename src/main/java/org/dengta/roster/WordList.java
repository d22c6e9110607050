package org.dengta.roster;

import org.dengta.venue.Label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words by which lists name the values of one column. Immutable once built.
 *
 * @param <T> what the words stand for
 */
final class WordList<T> {
    private static final Pattern BAR = Pattern.compile("\\|");

    private final Map<T, Label> labels = new HashMap<>();
    private final Map<String, T> byWord = new HashMap<>();
    private final List<Label> allowed = new ArrayList<>();

    /**
     * This list with one more value.
     *
     * @param others what else people write for it, parted by bars
     */
    WordList<T> with(T value, String zh, String en, String others) {
        var label = new Label(zh, en);
        labels.put(value, label);
        allowed.add(label);
        byWord.put(CellWords.fold(zh), value);
        byWord.put(CellWords.fold(en), value);
        BAR.splitAsStream(others).forEach(word -> byWord.put(CellWords.fold(word), value));
        return this;
    }

    /** The value of a word; case, blanks and punctuation do not count. */
    Optional<T> read(String word) {
        return Optional.ofNullable(byWord.get(CellWords.fold(word)));
    }

    Label label(T value) {
        var label = labels.get(value);
        if (label == null) {
            throw new IllegalArgumentException("no word for " + value);
        }
        return label;
    }

    /** The words to be offered, in order. */
    List<Label> allowed() {
        return List.copyOf(allowed);
    }
}
