package org.dengta.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a typed text asks for, more and less strictly. Immutable. */
public final class Query {
    /** Words beyond these do not count. */
    private static final int MOST_WORDS = 8;

    private final List<Set<String>> words;
    private final Set<String> joined;

    /** How near a person's terms come to the text; the nearest first. */
    public enum Nearness {
        /** The text is a whole name, number or initials. */
        WHOLE,
        /** Each word is a word of the person's. */
        WORDS,
        /** Each word begins a word of the person's. */
        BEGINNINGS
    }

    /**
     * One word that a person must have, in any of some spellings.
     *
     * @param spellings letters, marks, digits and the signs of {@link Terms}, nothing else; one at
     *     least
     * @param beginning whether a term that only begins so will do
     */
    public record Asked(Set<String> spellings, boolean beginning) {
        public Asked {
            spellings = Set.copyOf(spellings);
        }

        /** Where the first term that will do is in {@link Terms#text()}; -1 when none does. */
        int in(String text) {
            var first = -1;
            for (var spelling : spellings) {
                var at = text.indexOf(' ' + spelling + (beginning ? "" : " "));
                first = at >= 0 && (first < 0 || at < first) ? at : first;
            }
            return first;
        }

        /** Says nothing: what is asked for is a name. */
        @Override
        public String toString() {
            return "Asked";
        }
    }

    private Query(List<Set<String>> words, Set<String> joined) {
        this.words = words;
        this.joined = joined;
    }

    /** What any text whatever asks for. */
    public static Query of(String text) {
        var plain = words(Folding.plain(), text);
        var transliterated = words(Folding.transliterating(), text);
        var words = new ArrayList<Set<String>>();
        for (var i = 0; i < Math.min(plain.size(), MOST_WORDS); i++) {
            words.add(spellings(plain.get(i), transliterated.get(i)));
        }
        return new Query(words, spellings(String.join("", plain), String.join("", transliterated)));
    }

    /** Whether the text has no word. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** What a person must have, each of it; empty when nobody is asked for. */
    public List<Asked> asked(Nearness nearness) {
        if (isEmpty()) {
            return List.of();
        }
        return switch (nearness) {
            case WHOLE -> List.of(new Asked(whole(joined), false));
            case WORDS -> words.stream().map(Query::word).toList();
            case BEGINNINGS -> words.stream().map(Query::beginning).toList();
        };
    }

    private static Asked word(Set<String> word) {
        var spellings = whole(word);
        spellings.addAll(word);
        return new Asked(spellings, false);
    }

    /** Four digits and more may be the end of a telephone number. */
    private static Asked beginning(Set<String> word) {
        var spellings = new LinkedHashSet<>(word);
        word.stream()
                .filter(text -> text.length() >= Phone.FEWEST && Words.isDigits(text))
                .map(digits -> Terms.BACKWARDS + Phone.reversed(digits))
                .forEach(spellings::add);
        return new Asked(spellings, true);
    }

    private static Set<String> whole(Set<String> texts) {
        var whole = new LinkedHashSet<String>();
        texts.forEach(text -> whole.add(text + Terms.WHOLE));
        return whole;
    }

    private static Set<String> spellings(String plain, String transliterated) {
        var spellings = new LinkedHashSet<String>();
        spellings.add(Words.shortened(plain));
        spellings.add(Words.shortened(transliterated));
        return spellings;
    }

    private static List<String> words(Folding folding, String text) {
        return Words.of(folding.of(Words.cut(text)));
    }
}
