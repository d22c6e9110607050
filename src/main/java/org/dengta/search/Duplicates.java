package org.dengta.search;

import org.dengta.accreditation.GuestList;
import org.dengta.accreditation.Names;
import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who on the list is likely the same person as one about to be registered. A family name in common
 * is no likeness. For any thread.
 */
public final class Duplicates {
    private static final int CANDIDATES = 50;

    private final PeopleIndex index;
    private final GuestList guests;
    private final NameTerms names;

    /** Asks the index for candidates and compares with what the list says of them. */
    public Duplicates(PeopleIndex index, GuestList guests, SearchTerms terms) {
        this.index = index;
        this.guests = guests;
        names = terms.names();
    }

    /** What two people have in common; the more telling first. */
    public enum Reason {
        SAME_PHONE,
        SAME_CHINESE_NAME,
        /** With the parts in any order, accents not counted. */
        SAME_LATIN_NAME,
        SAME_ORIGINAL_NAME,
        /** The name sounds the same, and the organisation is the same. */
        SAME_SOUND_AND_ORGANISATION
    }

    /**
     * Somebody likely the same.
     *
     * @param person on the list
     * @param reasons one at least, in their order
     */
    public record Likeness(Person person, Set<Reason> reasons) {
        public Likeness {
            reasons = Collections.unmodifiableSet(EnumSet.copyOf(reasons));
        }
    }

    /**
     * Everybody likely the same, those with more reasons first.
     *
     * @param names of the person to be registered
     * @param organisation in either wording; may be empty
     * @param phone may be empty
     */
    public List<Likeness> of(Names names, String organisation, String phone) {
        var traits = new Traits(names, Set.of(organisation), phone);
        var alike = new LinkedHashMap<PersonId, Likeness>();
        for (var query : queries(traits)) {
            for (var hit : index.find(query, CANDIDATES)) {
                guests.find(hit.person())
                        .filter(person -> !reasons(traits, person).isEmpty())
                        .map(person -> new Likeness(person, reasons(traits, person)))
                        .ifPresent(likeness -> alike.putIfAbsent(hit.person(), likeness));
            }
        }
        return alike.values().stream()
                .sorted((a, b) -> b.reasons().size() - a.reasons().size())
                .toList();
    }

    /** What of a person is compared. */
    private record Traits(Names names, Set<String> organisations, String phone) {
        static Traits of(Person person) {
            var comes = person.affiliation();
            return new Traits(
                    person.names(),
                    new LinkedHashSet<>(List.of(comes.organisation(), comes.organisationLatin())),
                    person.contact().phone());
        }

        Set<String> foldedOrganisations() {
            var folded = new LinkedHashSet<String>();
            organisations.forEach(text -> folded.add(joined(text)));
            folded.remove("");
            return folded;
        }
    }

    private Set<String> queries(Traits traits) {
        var queries = new LinkedHashSet<String>();
        Stream.of(traits.phone(), traits.names().chinese(), traits.names().latin())
                .forEach(queries::add);
        queries.add(Phone.digits(traits.phone()));
        queries.add(traits.names().original());
        queries.addAll(names.romanised(traits.names()));
        return queries;
    }

    private Set<Reason> reasons(Traits one, Person person) {
        var other = Traits.of(person);
        var reasons = EnumSet.noneOf(Reason.class);
        for (var reason : Reason.values()) {
            if (holds(reason, one, other)) {
                reasons.add(reason);
            }
        }
        return reasons;
    }

    private boolean holds(Reason reason, Traits one, Traits other) {
        return switch (reason) {
            case SAME_PHONE -> samePhone(one.phone(), other.phone());
            case SAME_CHINESE_NAME -> same(one.names().chinese(), other.names().chinese());
            case SAME_LATIN_NAME -> sameLatin(one.names().latin(), other.names().latin());
            case SAME_ORIGINAL_NAME -> same(one.names().original(), other.names().original());
            case SAME_SOUND_AND_ORGANISATION ->
                    sameOrganisation(one, other) && sameSound(one.names(), other.names());
        };
    }

    private static boolean samePhone(String one, String other) {
        var digits = Phone.digits(one);
        return digits.length() >= Phone.FULL && digits.equals(Phone.digits(other));
    }

    private static boolean sameOrganisation(Traits one, Traits other) {
        return !Collections.disjoint(one.foldedOrganisations(), other.foldedOrganisations());
    }

    private boolean sameSound(Names one, Names other) {
        return !Collections.disjoint(names.romanised(one), names.romanised(other));
    }

    /** One sign alone is a family name at most. */
    private static boolean same(String one, String other) {
        var folded = joined(one);
        return folded.codePointCount(0, folded.length()) > 1 && folded.equals(joined(other));
    }

    private static boolean sameLatin(String one, String other) {
        return SearchTerms.foldings(one).stream()
                .map(Duplicates::sortedParts)
                .filter(parts -> !parts.isEmpty())
                .anyMatch(parts ->
                        SearchTerms.foldings(other).stream()
                                .anyMatch(text -> sortedParts(text).equals(parts)));
    }

    private static List<String> sortedParts(String folded) {
        return Words.of(folded).stream().sorted().toList();
    }

    private static String joined(String text) {
        return String.join("", Words.of(Folding.plain().of(Words.cut(text))));
    }
}
