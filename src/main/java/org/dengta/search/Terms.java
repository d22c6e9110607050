package org.dengta.search;

import org.dengta.search.Query.Asked;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The terms by which one person is found: folded words without blanks, by field. A whole name,
 * number or initials end in {@link #WHOLE}; a telephone number stands backwards too, after {@link
 * #BACKWARDS}. No typed word has those two signs.
 */
public final class Terms {
    static final String WHOLE = "¶";
    static final String BACKWARDS = "☎";

    private final Map<SearchField, Set<String>> byField = new EnumMap<>(SearchField.class);

    Terms() {}

    /** The terms of a field, each once; may be empty. */
    public Set<String> of(SearchField field) {
        return Collections.unmodifiableSet(byField.getOrDefault(field, Set.of()));
    }

    /**
     * All terms as an index keeps them: a line for each field that a term can have, in the fields'
     * order, terms parted by blanks.
     */
    public String text() {
        var text = new StringBuilder();
        for (var field : SearchField.values()) {
            text.append(' ').append(String.join(" ", of(field))).append(" \n");
        }
        return text.toString();
    }

    /** Where the asked words are in {@link #text()}: for each the first field that has it. */
    public static Set<SearchField> fields(String text, List<Asked> asked) {
        var fields = EnumSet.noneOf(SearchField.class);
        for (var word : asked) {
            var at = word.in(text);
            if (at >= 0) {
                var line = (int) text.chars().limit(at).filter(sign -> sign == '\n').count();
                fields.add(SearchField.values()[line]);
            }
        }
        return fields;
    }

    /** Whether all that is asked for is in {@link #text()}. */
    public static boolean match(String text, List<Asked> asked) {
        return !asked.isEmpty() && asked.stream().allMatch(word -> word.in(text) >= 0);
    }

    void add(SearchField field, String term) {
        if (!term.isEmpty()) {
            byField.computeIfAbsent(field, _ -> new LinkedHashSet<>()).add(term);
        }
    }

    void addWhole(SearchField field, String term) {
        if (!term.isEmpty()) {
            add(field, Words.shortened(term) + WHOLE);
        }
    }

    /** Says nothing: terms are names. */
    @Override
    public String toString() {
        return "Terms";
    }
}
