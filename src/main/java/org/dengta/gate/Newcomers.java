package org.dengta.gate;

import org.dengta.accreditation.Affiliation;
import org.dengta.accreditation.Contact;
import org.dengta.accreditation.Grant;
import org.dengta.accreditation.Names;
import org.dengta.accreditation.Participation;
import org.dengta.accreditation.Participation.Attendance;
import org.dengta.accreditation.Participation.Reply;
import org.dengta.accreditation.Participation.Review;
import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.accreditation.Protocol;
import org.dengta.credential.CodeLookup;
import org.dengta.credential.Credential;
import org.dengta.credential.Credential.Kind;
import org.dengta.credential.Presented;
import org.dengta.presence.Standings;
import org.dengta.programme.CategoryId;
import org.dengta.programme.Programme;
import org.dengta.venue.Gate;
import org.dengta.venue.ZoneId;
import org.dengta.verdict.Holder;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * People whose code is newer than the list, where the configuration lets them in for the time
 * being: they stand under a number made from the code, and what they did counts for them when the
 * list has caught up.
 */
final class Newcomers {
    private static final String PREFIX = "PROVISIONAL-";
    private static final int DIGITS = 20;

    private final Programme programme;
    private final Standings standings;

    Newcomers(Programme programme, Standings standings) {
        this.programme = programme;
        this.standings = standings;
    }

    /** Somebody whom the list knows by now, with what happened before it did. */
    Holder known(Holder holder, CodeLookup lookup) {
        if (programme.regulations().provisional().isEmpty()) {
            return holder;
        }
        var before = standings.of(number(lookup));
        return new Holder(
                holder.credential(),
                holder.person(),
                holder.whereabouts().with(before),
                holder.orders());
    }

    /**
     * Somebody whom it does not know: only where the code is of our own shape, all digits right,
     * and the zone behind the gate takes such people.
     */
    Optional<Holder> unlisted(Presented presented, CodeLookup lookup, Gate gate, Instant at) {
        var isOurs =
                presented instanceof Presented.PlainCode
                        || presented instanceof Presented.GenuineLetter;
        var category =
                Optional.ofNullable(programme.regulations().provisional().get(gate.zone()));
        return category.filter(_ -> isOurs).map(id -> holder(lookup, id, gate.zone(), at));
    }

    private Holder holder(CodeLookup lookup, CategoryId category, ZoneId zone, Instant at) {
        var id = number(lookup);
        var grant =
                new Grant(zone, Optional.of(programme.time().dayOf(at)), Optional.empty());
        return new Holder(
                new Credential(lookup, id, Kind.FOREIGN, Optional.empty()),
                new Person(
                        id,
                        category,
                        new Names("", id.value(), "", ""),
                        new Affiliation("", "", "", "", "", ""),
                        new Protocol("", OptionalInt.empty(), ""),
                        new Contact("", "", ""),
                        new Participation(Review.APPROVED, Reply.NONE, Attendance.UNDECIDED, 1),
                        Set.of(grant),
                        ""),
                standings.of(id),
                standings.orders(id),
                true);
    }

    private static PersonId number(CodeLookup lookup) {
        return new PersonId(PREFIX + lookup.hex().substring(0, DIGITS));
    }
}
