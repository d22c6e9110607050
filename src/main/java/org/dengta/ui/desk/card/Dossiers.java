package org.dengta.ui.desk.card;

import org.dengta.accreditation.GuestList;
import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.credential.CodeRegister;
import org.dengta.journal.Entry;
import org.dengta.journal.Fact.BadgePrinted;
import org.dengta.journal.Journal;
import org.dengta.presence.Standing;
import org.dengta.presence.Standings;
import org.dengta.programme.Programme;
import org.dengta.ui.desk.card.Dossier.Copy;
import org.dengta.ui.desk.card.Dossier.Party;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Brings together what is known of one person; for a worker. */
public final class Dossiers {
    private final Records records;
    private final Supplier<Programme> programme;
    private final Companions companions;

    /** What is read. */
    public record Records(
            GuestList guests, CodeRegister codes, Journal journal, Standings standings) {}

    public Dossiers(Records records, Supplier<Programme> programme, Companions companions) {
        this.records = records;
        this.programme = programme;
        this.companions = companions;
    }

    /** Empty when nobody of this number is listed. */
    public Optional<Dossier> of(PersonId id) {
        return records.guests().find(id).map(this::of);
    }

    private Dossier of(Person person) {
        var id = person.id();
        return new Dossier(
                person,
                records.guests().listed(id).orElse(person),
                programme.get().category(person.category()),
                records.codes().of(id),
                records.journal().about(id).stream().flatMap(Dossiers::copy).toList(),
                records.standings().of(id).all().stream()
                        .sorted(Comparator.comparing((Standing known) -> known.place().value()))
                        .toList(),
                records.standings().orders(id),
                party(person));
    }

    private Party party(Person person) {
        var principal = person.affiliation().principal();
        return new Party(
                PersonId.isValid(principal)
                        ? records.guests().find(new PersonId(principal))
                        : Optional.empty(),
                companions.of(person.id()).stream()
                        .flatMap(id -> records.guests().find(id).stream())
                        .toList());
    }

    private static Stream<Copy> copy(Entry entry) {
        return entry.fact() instanceof BadgePrinted printed
                ? Stream.of(new Copy(printed.copy(), entry.at(), printed.reason()))
                : Stream.empty();
    }
}
