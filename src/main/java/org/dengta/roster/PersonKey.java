package org.dengta.roster;

import org.dengta.accreditation.Affiliation;
import org.dengta.accreditation.Names;
import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.programme.CategoryId;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * By what a person without a number is recognised: one of the names, the organisation and the
 * category, each without case, blanks and punctuation.
 *
 * @param name one name, folded
 * @param organisation folded, may be empty
 * @param category the category
 */
public record PersonKey(String name, String organisation, CategoryId category) {
    private static final String PREFIX = "X-";
    private static final int DIGITS = 16;

    /**
     * A keyed one-way function of a text, the same on every replica of the event: whoever lacks the
     * event's key cannot tell by a derived number whether somebody is on the list.
     */
    @FunctionalInterface
    public interface Numbering {
        /** At least 16 lower-case hexadecimal digits. */
        String of(String text);
    }

    /** The key by the name that stands large. */
    public static PersonKey of(Names names, Affiliation affiliation, CategoryId category) {
        var name = CellWords.fold(names.primary());
        return new PersonKey(
                name.isEmpty() ? names.primary() : name,
                CellWords.fold(affiliation.organisation()),
                category);
    }

    /** The key by the name that stands large. */
    public static PersonKey primary(Person person) {
        return of(person.names(), person.affiliation(), person.category());
    }

    /** A key for each name of the person. */
    public static Set<PersonKey> all(Person person) {
        var names = person.names();
        return Stream.of(names.chinese(), names.latin(), names.original())
                .filter(name -> !name.isBlank())
                .map(name -> new Names(name, "", "", ""))
                .map(name -> of(name, person.affiliation(), person.category()))
                .collect(Collectors.toSet());
    }

    /**
     * The number for somebody whom no list has numbered: {@code X-} and the first 16 hexadecimal
     * digits that the numbering gives for name, organisation and category, parted by line feeds.
     * The same row always gets the same number.
     */
    public PersonId derivedId(Numbering numbering) {
        var text = String.join("\n", List.of(name, organisation, category.value()));
        return new PersonId(PREFIX + numbering.of(text).substring(0, DIGITS));
    }

    /** Says nothing: a name must not reach a log by accident. */
    @Override
    public String toString() {
        return "PersonKey";
    }
}
