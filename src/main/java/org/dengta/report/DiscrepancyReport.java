package org.dengta.report;

import org.dengta.accreditation.AmendedCard;
import org.dengta.accreditation.GuestList;
import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.accreditation.Rights;
import org.dengta.amendment.Amendments;
import org.dengta.credential.DataKey;
import org.dengta.journal.Journal;
import org.dengta.presence.Discrepancies;
import org.dengta.presence.Discrepancy;
import org.dengta.presence.Discrepancy.AdmittedTwice;
import org.dengta.presence.Discrepancy.ListAgainstDesk;
import org.dengta.presence.Discrepancy.OfPassages;
import org.dengta.presence.DoubleAdmissions;
import org.dengta.presence.Standings;
import org.dengta.presence.Whereabouts;
import org.dengta.programme.CategoryId;
import org.dengta.programme.Programme;
import org.dengta.programme.Whom.Subject;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All discrepancies of one replica as it is now. */
public final class DiscrepancyReport {
    private static final Comparator<Discrepancy> ORDER =
            Comparator.comparing(Discrepancy::code)
                    .thenComparing(DiscrepancyReport::at)
                    .thenComparing(found -> found.person().value())
                    .thenComparing(DiscrepancyReport::about);

    /** Somebody who is not on the list: known by nothing that a rule names. */
    private static final Subject NOBODY = Subject.of(new CategoryId("unlisted"));

    private final Programme programme;
    private final Records records;
    private final DataKey key;

    /** What is compared. */
    public record Records(GuestList guests, Standings standings, Journal journal) {}

    /**
     * @param key opens what desks have amended
     */
    public DiscrepancyReport(Programme programme, Records records, DataKey key) {
        this.programme = programme;
        this.records = records;
        this.key = key;
    }

    /**
     * Each discrepancy once, by code, time of its last passage, person and place or field; {@code
     * now} says which day it is.
     */
    public List<Discrepancy> now(Instant now) {
        var whereabouts = new HashMap<PersonId, Whereabouts>();
        records.standings().forEach(whereabouts::put);
        var listed = listed(whereabouts.keySet());
        var found = new ArrayList<>(standing(whereabouts, listed, now));
        whereabouts.forEach((id, known) ->
                found.addAll(twice(id, known, subject(Optional.ofNullable(listed.get(id))))));
        records.guests().amended().forEach(amended -> found.addAll(contested(amended)));
        found.sort(ORDER);
        return List.copyOf(found);
    }

    private Map<PersonId, Person> listed(Set<PersonId> wanted) {
        var listed = new HashMap<PersonId, Person>();
        records.guests()
                .forEach(person -> {
                    if (wanted.contains(person.id())) {
                        listed.put(person.id(), person);
                    }
                });
        return listed;
    }

    private List<Discrepancy> standing(
            Map<PersonId, Whereabouts> whereabouts, Map<PersonId, Person> listed, Instant now) {
        var discrepancies = new Discrepancies(programme, now);
        var found = new ArrayList<Discrepancy>();
        whereabouts.forEach((id, known) ->
                found.addAll(discrepancies.of(id, Optional.ofNullable(listed.get(id)), known)));
        return found;
    }

    /** Few people's facts are read: of those whose standings give reason to. */
    private List<AdmittedTwice> twice(PersonId person, Whereabouts known, Subject subject) {
        var admissions = new DoubleAdmissions(programme);
        return admissions.isSuspect(known, subject)
                ? admissions.of(person, subject, records.journal().about(person))
                : List.of();
    }

    private Subject subject(Optional<Person> person) {
        return person.map(known -> Rights.subject(programme, known)).orElse(NOBODY);
    }

    private List<ListAgainstDesk> contested(AmendedCard amended) {
        var person = amended.listed().id();
        return Amendments.of(records.journal().about(person), key)
                .contested(amended.listed())
                .stream()
                .map(field -> new ListAgainstDesk(person, field))
                .toList();
    }

    private static Instant at(Discrepancy found) {
        return switch (found) {
            case OfPassages passages -> passages.sightings().getLast().at();
            case ListAgainstDesk _ -> Instant.EPOCH;
        };
    }

    private static String about(Discrepancy found) {
        return switch (found) {
            case OfPassages passages -> passages.place().value();
            case ListAgainstDesk contested -> contested.field().id();
        };
    }
}
