package org.dengta.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** Terms as they were given out by field, such as an index has kept them. */
    public static Terms of(Map<SearchField, ? extends Iterable<String>> kept) {
        var terms = new Terms();
        kept.forEach((field, words) -> words.forEach(word -> terms.add(field, word)));
        return terms;
    }

    /** The terms of a field, each once; may be empty. */
    public Set<String> of(SearchField field) {
        return Collections.unmodifiableSet(byField.getOrDefault(field, Set.of()));
    }

    /** Whether all that is asked for is here. */
    public boolean match(List<Asked> asked) {
        return !asked.isEmpty() && asked.stream().allMatch(word -> where(word).isPresent());
    }

    /** Where the asked words are: for each the first field that has it. */
    public Set<SearchField> fields(List<Asked> asked) {
        var fields = EnumSet.noneOf(SearchField.class);
        asked.forEach(word -> where(word).ifPresent(fields::add));
        return fields;
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

    private Optional<SearchField> where(Asked word) {
        return byField.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(word::suits))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Says nothing: terms are names. */
    @Override
    public String toString() {
        return "Terms";
    }
}
