package org.dengta.app.doctor;

import org.dengta.accreditation.GuestList;
import org.dengta.programme.Programme;
import org.dengta.programme.Whom;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds delegations and persons whom the rules name and the list does not have: a name spelt
 * otherwise makes a rule that is about nobody.
 */
final class NamesInRules {
    private final Programme programme;

    NamesInRules(Programme programme) {
        this.programme = programme;
    }

    /**
     * A name that is nobody's.
     *
     * @param rule how explanations call the rule; {@code access} and {@code announcements} for
     *     lines that have no name
     * @param name the delegation, or the person's number
     */
    record Unknown(String rule, String name) {}

    /** Each rule's in the order of the rules. Every card of the list is looked at. */
    List<Unknown> unknown(GuestList guests) {
        var listed = new HashSet<String>();
        var delegations = new HashSet<String>();
        guests.forEach(person -> {
            listed.add(person.id().value());
            delegations.add(person.affiliation().delegation());
        });
        return named().flatMap(it ->
                        Stream.concat(
                                missing(it.rule(), it.whom().delegations(), delegations),
                                missing(it.rule(), it.whom().persons(), listed)))
                .distinct()
                .toList();
    }

    private record Named(String rule, Whom whom) {}

    private Stream<Named> named() {
        var rules = programme.regulations();
        return Stream.of(
                        programme.access().whoms().map(whom -> new Named("access", whom)),
                        rules.terms().stream().map(rule -> new Named(rule.id(), rule.whom())),
                        rules.announcements().stream()
                                .map(it -> new Named("announcements", it.whom())))
                .flatMap(all -> all);
    }

    private static Stream<Unknown> missing(String rule, Set<String> named, Set<String> known) {
        return named.stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .map(name -> new Unknown(rule, name));
    }
}
