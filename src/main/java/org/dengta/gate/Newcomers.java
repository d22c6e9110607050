package org.dengta.gate;

import org.dengta.accreditation.Affiliation;
import org.dengta.accreditation.Contact;
import org.dengta.accreditation.Grant;
import org.dengta.accreditation.Names;
import org.dengta.accreditation.NewcomerNumber;
import org.dengta.accreditation.Participation;
import org.dengta.accreditation.Participation.Attendance;
import org.dengta.accreditation.Participation.Reply;
import org.dengta.accreditation.Participation.Review;
import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.accreditation.Protocol;
import org.dengta.credential.CodeLookup;
import org.dengta.credential.CodeText;
import org.dengta.credential.Credential;
import org.dengta.credential.Credential.Kind;
import org.dengta.credential.Presented;
import org.dengta.presence.Standings;
import org.dengta.programme.CategoryId;
import org.dengta.programme.Programme;
import org.dengta.programme.Slot;
import org.dengta.venue.Gate;
import org.dengta.venue.ZoneId;
import org.dengta.verdict.Holder;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Whose code it is, also of people whose code is newer than the list, where the configuration lets
 * them in for the time being: they stand under a number made from the code, and what is written
 * about it is theirs when the list has caught up.
 */
final class Newcomers {
    private static final int MOST_HEADS = 99;

    private final Programme programme;
    private final Holders holders;
    private final Standings standings;

    Newcomers(Programme programme, Holders holders, Standings standings) {
        this.programme = programme;
        this.holders = holders;
        this.standings = standings;
    }

    /**
     * Whose a code is: on the list or newer than the list, where that opens. A code that was issued
     * is no newcomer's, though its person is not on the list.
     */
    Optional<Holder> holder(Scan scan, Presented presented, CodeLookup lookup, Gate gate) {
        return holders.find(lookup)
                .or(() ->
                        holders.isIssued(lookup)
                                ? Optional.empty()
                                : unlisted(scan, presented, lookup, gate));
    }

    /**
     * Somebody whom it does not know: only where the code is of our own shape, all digits right, or
     * of the shape of the reservation system's, and the zone behind the gate takes such people.
     */
    private Optional<Holder> unlisted(
            Scan scan, Presented presented, CodeLookup lookup, Gate gate) {
        var rules = programme.regulations();
        return Optional.ofNullable(rules.provisional().get(gate.zone()))
                .filter(_ -> mayBeNewer(presented, CodeText.normal(scan.text())))
                .map(category -> holder(scan, lookup, category, gate.zone()));
    }

    private boolean mayBeNewer(Presented presented, String text) {
        return switch (presented) {
            case Presented.PlainCode _, Presented.GenuineLetter _ -> true;
            case Presented.Damaged _, Presented.OtherText _ ->
                    programme.regulations().reservationCodes().filter(text::matches).isPresent();
            case Presented.Forged _,
                    Presented.OtherEvent _,
                    Presented.UnknownKey _,
                    Presented.InPerson _ ->
                    false;
        };
    }

    private Holder holder(Scan scan, CodeLookup lookup, CategoryId category, ZoneId zone) {
        var id = NewcomerNumber.of(lookup.hex());
        var today = Optional.of(programme.time().dayOf(scan.at()));
        var slot = programme.slotAt(scan.at()).filter(it -> it.quota().containsKey(zone));
        var grant = new Grant(zone, today, slot.map(Slot::id));
        var heads = Math.clamp(scan.heads().orElse(1), 1, MOST_HEADS);
        var credential = new Credential(lookup, id, Kind.FOREIGN, Optional.empty());
        var person = somebody(id, category, heads, grant);
        return new Holder(credential, person, standings.of(id), standings.orders(id), true);
    }

    private static Person somebody(PersonId id, CategoryId category, int heads, Grant grant) {
        return new Person(
                id,
                category,
                new Names("", id.value(), "", ""),
                new Affiliation("", "", "", "", "", ""),
                new Protocol("", OptionalInt.empty(), ""),
                new Contact("", "", ""),
                new Participation(Review.APPROVED, Reply.NONE, Attendance.UNDECIDED, heads),
                Set.of(grant),
                "");
    }
}
