package org.dengta.supervision;

import org.dengta.accreditation.GuestList;
import org.dengta.accreditation.Participation.Attendance;
import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.accreditation.Rights;
import org.dengta.journal.Entry;
import org.dengta.journal.Fact.ScanUndone;
import org.dengta.journal.Journal;
import org.dengta.presence.Passage;
import org.dengta.presence.Standing;
import org.dengta.presence.Standings;
import org.dengta.presence.Whereabouts;
import org.dengta.programme.Programme;
import org.dengta.venue.SessionId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Who may board a bus, who did, and whether all are back. The bus is a session: who enters it
 * boards, who leaves it is back. Nobody is back because midnight has passed.
 */
public final class BusList {
    private final Programme programme;
    private final GuestList guests;
    private final Standings standings;
    private final Journal journal;

    public BusList(Programme programme, GuestList guests, Standings standings, Journal journal) {
        this.programme = programme;
        this.guests = guests;
        this.standings = standings;
        this.journal = journal;
    }

    /** Where somebody is on the way. */
    public enum Stage {
        /** May board and has not. */
        NOT_BOARDED,
        /** Boarded and not back. */
        MISSING,
        BACK
    }

    /**
     * One person.
     *
     * @param mayBoard whether by the list; a human being's word may have let in others
     * @param heads that boarded with the last entry; 1 who has not
     * @param boarded the last time, if ever
     * @param back when the person came back from that
     */
    public record Rider(
            Person person,
            boolean mayBoard,
            Stage stage,
            int heads,
            Optional<Instant> boarded,
            Optional<Instant> back) {}

    /** As it is now: everybody who may board or did, in order of their numbers. */
    public List<Rider> now(SessionId session) {
        return riders(session, standings::of);
    }

    /** As it was at an instant of the kiosks' clocks, as far as is known today. */
    public List<Rider> at(SessionId session, Instant at) {
        return riders(session, person -> Whereabouts.fold(until(person, at)));
    }

    private List<Entry> until(PersonId person, Instant at) {
        return journal.about(person).stream()
                .filter(entry -> !entry.at().isAfter(at) || entry.fact() instanceof ScanUndone)
                .toList();
    }

    private List<Rider> riders(SessionId session, Function<PersonId, Whereabouts> known) {
        var found = new ArrayList<Rider>();
        guests.forEach(person -> {
            var standing = known.apply(person.id()).at(session);
            var mayBoard = mayBoard(person, session);
            if (mayBoard || standing.flatMap(Standing::entered).isPresent()) {
                found.add(rider(person, mayBoard, standing));
            }
        });
        return List.copyOf(found);
    }

    /** Approved, coming, and with a right to the session, one lifted for a time too. */
    private boolean mayBoard(Person person, SessionId session) {
        var participation = person.participation();
        return participation.isApproved()
                && participation.attendance() != Attendance.VIDEO
                && new Rights(programme, person, standings.orders(person.id()).lifts())
                        .mayEnter(session);
    }

    private static Rider rider(Person person, boolean mayBoard, Optional<Standing> standing) {
        var boarded = standing.flatMap(Standing::entered).map(Passage::at);
        var isAway = standing.filter(Standing::inside).isPresent();
        var back =
                isAway || boarded.isEmpty()
                        ? Optional.<Instant>empty()
                        : standing.flatMap(Standing::left).map(Passage::at);
        var stage = boarded.isEmpty() ? Stage.NOT_BOARDED : isAway ? Stage.MISSING : Stage.BACK;
        var heads = boarded.isEmpty() ? 1 : standing.map(Standing::heads).orElse(1);
        return new Rider(person, mayBoard, stage, heads, boarded, back);
    }
}
