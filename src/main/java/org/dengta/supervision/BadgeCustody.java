package org.dengta.supervision;

import org.dengta.accreditation.GuestList;
import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.credential.CodeLookup;
import org.dengta.credential.CodeRegister;
import org.dengta.credential.Credential;
import org.dengta.credential.Credential.Kind;
import org.dengta.journal.Entry;
import org.dengta.journal.Fact.BadgePrinted;
import org.dengta.journal.Journal;
import org.dengta.presence.Orders.HandOver;
import org.dengta.presence.Standings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Valid badges that are printed and lie at a desk, since nobody has collected them. */
public final class BadgeCustody {
    /** As badges are printed, stacked and handed out: by delegation, organisation and name. */
    public static final Comparator<Person> IN_ORDER =
            Comparator.comparing((Person person) -> person.affiliation().delegation())
                    .thenComparing(person -> person.affiliation().organisation())
                    .thenComparing(BadgeCustody::latin)
                    .thenComparing(person -> person.id().value());

    private final Records records;
    private final Function<PersonId, List<CodeLookup>> notOut;

    /** What is known. */
    public record Records(
            GuestList guests, CodeRegister codes, Journal journal, Standings standings) {}

    /**
     * A badge that waits for its holder.
     *
     * @param printed when it was last printed, clock of the kiosk where
     * @param copy the latest
     */
    public record Waiting(Person person, Instant printed, int copy) {}

    /**
     * @param notOut the codes of prints of a person that this kiosk wrote down and that did not
     *     come out, once for each
     */
    public BadgeCustody(Records records, Function<PersonId, List<CodeLookup>> notOut) {
        this.records = records;
        this.notOut = notOut;
    }

    /** Those of certain people, in order of handing out; reads each person's facts. */
    public List<Waiting> uncollected(Predicate<Person> whose) {
        var people = new ArrayList<Person>();
        records.guests()
                .forEach(person -> {
                    if (whose.test(person)) {
                        people.add(person);
                    }
                });
        people.sort(IN_ORDER);
        return people.stream().flatMap(person -> waiting(person).stream()).toList();
    }

    private Optional<Waiting> waiting(Person person) {
        return records.codes().of(person.id()).stream()
                .filter(code -> code.kind() == Kind.BADGE && code.revoked().isEmpty())
                .map(Credential::lookup)
                .reduce((_, latest) -> latest)
                .filter(badge -> !isCollected(person, badge))
                .flatMap(badge -> printed(person, badge));
    }

    private boolean isCollected(Person person, CodeLookup badge) {
        return records.standings()
                .orders(person.id())
                .handedOver()
                .map(HandOver::credential)
                .filter(badge::equals)
                .isPresent();
    }

    private Optional<Waiting> printed(Person person, CodeLookup badge) {
        var prints =
                records.journal().about(person.id()).stream()
                        .filter(entry ->
                                entry.fact() instanceof BadgePrinted print
                                        && print.credential().equals(badge))
                        .toList();
        var missing = Collections.frequency(notOut.apply(person.id()), badge);
        return prints.size() <= missing
                ? Optional.empty()
                : Optional.of(waiting(person, prints.getLast()));
    }

    private static Waiting waiting(Person person, Entry last) {
        return new Waiting(person, last.at(), ((BadgePrinted) last.fact()).copy());
    }

    private static String latin(Person person) {
        var names = person.names();
        return names.secondary().isEmpty() ? names.primary() : names.secondary();
    }
}
