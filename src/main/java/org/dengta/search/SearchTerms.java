package org.dengta.search;

import static org.dengta.search.SearchField.CODE;
import static org.dengta.search.SearchField.DELEGATION;
import static org.dengta.search.SearchField.NUMBER;
import static org.dengta.search.SearchField.ORGANISATION;
import static org.dengta.search.SearchField.PHONE;
import static org.dengta.search.SearchField.POSITION;
import static org.dengta.search.SearchField.REGION;

import org.dengta.accreditation.Person;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Derives the terms by which people are found. For any thread. */
public final class SearchTerms {
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    /** Digits that a code has at least whose end may be told. */
    private static final int WHOLE_CODE = 16;

    /** Digits at the end of a code by which it may be called. */
    private static final int SHORT_CODE = 8;

    private static final Pattern ZEROS = Pattern.compile("^0+(?=.)");

    private final NameTerms names;

    public SearchTerms(Romaniser romaniser) {
        names = new NameTerms(romaniser);
    }

    /** All terms of a person; of a very long text those of its beginning. */
    public Terms of(Person person) {
        var terms = new Terms();
        number(terms, person.id().value());
        names.add(terms, person.names());
        var comes = person.affiliation();
        add(terms, ORGANISATION, comes.organisation());
        add(terms, ORGANISATION, comes.organisationLatin());
        add(terms, POSITION, comes.position());
        add(terms, DELEGATION, comes.delegation());
        add(terms, REGION, comes.region());
        phone(terms, person.contact().phone());
        codeTail(terms, person.foreignCode());
        return terms;
    }

    NameTerms names() {
        return names;
    }

    /** Every word of a text in each of its spellings; where blanks are not written, every start. */
    static void add(Terms terms, SearchField field, String text) {
        for (var folded : foldings(text)) {
            for (var word : Words.of(folded)) {
                Words.starts(word).forEach(start -> terms.add(field, Words.shortened(start)));
            }
        }
    }

    /** The different folded spellings of a text, the plain one first. */
    static Set<String> foldings(String text) {
        var cut = Words.cut(text);
        var foldings = new LinkedHashSet<String>();
        foldings.add(Folding.plain().of(cut));
        foldings.add(Folding.transliterating().of(cut));
        foldings.add(Folding.parting().of(cut));
        return foldings;
    }

    /** The whole number, its parts, and its digits with and without the zeros before them. */
    private static void number(Terms terms, String number) {
        var words = Words.of(Folding.plain().of(number));
        terms.addWhole(NUMBER, String.join("", words));
        for (var word : words) {
            terms.add(NUMBER, Words.shortened(word));
            DIGITS.matcher(word).results().forEach(run -> digits(terms, run.group()));
        }
    }

    private static void digits(Terms terms, String digits) {
        terms.add(NUMBER, Words.shortened(digits));
        terms.add(NUMBER, Words.shortened(ZEROS.matcher(digits).replaceFirst("")));
    }

    /**
     * The short code by which a reservation is called at a help point: the last digits of the code
     * that came with the list, never the whole of it.
     */
    private static void codeTail(Terms terms, String code) {
        var digits = Phone.allDigits(code);
        if (digits.length() >= WHOLE_CODE) {
            var tail = digits.substring(digits.length() - SHORT_CODE);
            terms.add(CODE, Terms.BACKWARDS + Phone.reversed(tail));
        }
    }

    /** As it is listed and as it is dialled within the country, both to the last digit. */
    private static void phone(Terms terms, String phone) {
        var digits = Phone.digits(phone);
        if (digits.length() >= Phone.FEWEST) {
            terms.add(PHONE, Words.shortened(digits));
            terms.add(PHONE, Terms.BACKWARDS + Words.shortened(Phone.reversed(digits)));
            add(terms, PHONE, phone);
            terms.add(PHONE, Words.shortened(Phone.allDigits(phone)));
        }
    }
}
