package org.dengta.search;

import static org.dengta.search.SearchField.CHINESE_NAME;
import static org.dengta.search.SearchField.INITIALS;
import static org.dengta.search.SearchField.LATIN_NAME;
import static org.dengta.search.SearchField.ORIGINAL_NAME;
import static org.dengta.search.SearchField.PINYIN;

import org.dengta.accreditation.Names;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The terms that come from a person's names. For any thread. */
final class NameTerms {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int MOST_TURNS = 5;

    private final Pinyin pinyin;

    NameTerms(Romaniser romaniser) {
        pinyin = new Pinyin(romaniser);
    }

    void add(Terms terms, Names names) {
        plain(terms, CHINESE_NAME, names.chinese());
        plain(terms, ORIGINAL_NAME, names.original());
        plain(terms, LATIN_NAME, names.latin());
        joined(terms, names.latin());
        read(terms, pinyin.read(Words.cut(names.chinese())));
    }

    /** The whole name in every romanisation: read from Chinese, and Latin with its parts turned. */
    Set<String> romanised(Names names) {
        var whole = new LinkedHashSet<>(pinyin.read(Words.cut(names.chinese())).from(0));
        for (var folded : SearchTerms.foldings(names.latin())) {
            whole.addAll(turns(Words.of(folded)));
        }
        whole.remove("");
        return whole;
    }

    private static void plain(Terms terms, SearchField field, String name) {
        SearchTerms.add(terms, field, name);
        for (var folded : SearchTerms.foldings(name)) {
            turns(Words.of(folded)).forEach(turn -> terms.addWhole(field, turn));
        }
    }

    /**
     * Parts written together that are listed apart: Min-jun as minjun, van der Berg as vanderberg.
     */
    private static void joined(Terms terms, String latin) {
        for (var folded : SearchTerms.foldings(latin)) {
            var words = Words.of(folded);
            for (var i = 1; i < words.size() - 1; i++) {
                var rest = String.join("", words.subList(i, words.size()));
                terms.add(LATIN_NAME, Words.shortened(rest));
            }
            var initials = new StringBuilder();
            words.forEach(word -> initials.appendCodePoint(word.codePointAt(0)));
            if (words.size() > 1) {
                terms.addWhole(INITIALS, initials.toString());
            }
        }
        BLANKS.splitAsStream(Words.cut(latin))
                .map(part -> String.join("", Words.of(Folding.plain().of(part))))
                .forEach(part -> terms.add(LATIN_NAME, Words.shortened(part)));
    }

    private static void read(Terms terms, Pinyin.Reading reading) {
        var count = reading.syllables().size();
        for (var i = 0; i < count; i++) {
            reading.syllables().get(i).forEach(syllable -> terms.add(PINYIN, syllable));
        }
        if (count > 1) {
            reading.from(0).forEach(whole -> terms.addWhole(PINYIN, whole));
            reading.givenFirst().forEach(whole -> terms.addWhole(PINYIN, whole));
            reading.initials(0).forEach(whole -> terms.addWhole(INITIALS, whole));
        }
        for (var i = 1; i < count; i++) {
            reading.from(i).forEach(rest -> terms.add(PINYIN, Words.shortened(rest)));
            reading.initials(i).forEach(rest -> terms.add(INITIALS, rest));
        }
    }

    /** The parts of a name joined, beginning with each of them; of many parts only as listed. */
    private static Set<String> turns(List<String> parts) {
        var turns = new LinkedHashSet<String>();
        for (var i = 0; i < (parts.size() > MOST_TURNS ? 1 : parts.size()); i++) {
            turns.add(
                    String.join("", parts.subList(i, parts.size()))
                            + String.join("", parts.subList(0, i)));
        }
        return turns;
    }
}
