package org.dengta.testing;

import static org.dengta.testing.PersonBuilder.aPerson;

import org.dengta.accreditation.Affiliation;
import org.dengta.accreditation.PersonId;
import org.dengta.admission.AdmissionPolicy;
import org.dengta.checkin.CheckInDesk;
import org.dengta.checkin.LeavingDesk;
import org.dengta.checkin.PartyDesk;
import org.dengta.credential.CodeInspector;
import org.dengta.credential.DataKey;
import org.dengta.credential.LookupKey;
import org.dengta.gate.Decision;
import org.dengta.gate.GateDesk;
import org.dengta.gate.KnownHolders;
import org.dengta.gate.Passages;
import org.dengta.gate.Passages.Visit;
import org.dengta.gate.Scan;
import org.dengta.journal.Fact;
import org.dengta.journal.Fact.GuestAdmitted;
import org.dengta.neighbour.Arbiter;
import org.dengta.neighbour.Hearing;
import org.dengta.presence.Standing;
import org.dengta.presence.Whereabouts;
import org.dengta.programme.Programme;
import org.dengta.venue.Direction;
import org.dengta.venue.GateId;
import org.dengta.venue.Place;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;

/** Every desk that lets people in, on one journal in memory. Whoever has a code presents it. */
public final class GateInMemory {
    private final SettableClock clock;
    private final Programme programme;
    private final LookupKey lookupKey = new LookupKey(new byte[32]);
    private final InMemoryJournal journal;
    private final InMemoryStandings standings;
    private final InMemoryGuestList guests = new InMemoryGuestList();
    private final InMemoryCodeRegister codes;
    private final Passages passages;

    public GateInMemory(Programme programme, SettableClock clock) {
        this(programme, clock, Arbiter.SILENT);
    }

    /** One with an arbiter that answers. */
    public GateInMemory(Programme programme, SettableClock clock, Arbiter arbiter) {
        this(programme, clock, arbiter, new InMemoryJournal(clock, List.of()));
    }

    /** One of a kiosk among others. */
    public GateInMemory(
            Programme programme, SettableClock clock, Arbiter arbiter, InMemoryJournal journal) {
        this.programme = programme;
        this.clock = clock;
        this.journal = journal;
        standings = new InMemoryStandings(journal);
        codes = new InMemoryCodeRegister(journal, new DataKey(new byte[32], new Random(1)));
        passages =
                new Passages(
                        programme,
                        new GateDesk.CodeReading(
                                new CodeInspector(SampleEvent.NUMBER, Map.of()), lookupKey),
                        new AdmissionPolicy(programme, Duration.ofSeconds(10)),
                        new GateDesk.Records(
                                new KnownHolders(codes, guests, standings), standings, journal),
                        new GateDesk.Neighbours(Hearing.ALONE, arbiter));
    }

    public SettableClock clock() {
        return clock;
    }

    public InMemoryJournal journal() {
        return journal;
    }

    public InMemoryGuestList guests() {
        return guests;
    }

    public GateDesk desk() {
        return new GateDesk(passages);
    }

    public CheckInDesk checkIn() {
        return new CheckInDesk(passages, clock);
    }

    public PartyDesk parties() {
        return new PartyDesk(passages, guests);
    }

    public LeavingDesk leaving() {
        return new LeavingDesk(passages, guests, standings);
    }

    /** Puts a person on the list, who presents the code {@code CODE-} and the number. */
    public PersonId list(PersonBuilder person) {
        var built = person.build();
        guests.put(List.of(built));
        codes.putForeign(lookupKey.of(code(built.id())), built.id());
        return built.id();
    }

    /** A person of that number, who belongs to a delegation and goes with a principal. */
    public static PersonBuilder companion(String number, String delegation, String principal) {
        return aPerson()
                .withId(number)
                .from(new Affiliation("", "", "", "", delegation, principal));
    }

    public static String code(PersonId person) {
        return "CODE-" + person;
    }

    /** Takes the code of a person back. */
    public void revoke(PersonId person) {
        journal.append(
                Facts.OPERATOR,
                new Fact.CredentialRevoked(person, lookupKey.of(code(person)), "lost"));
    }

    public Scan scan(PersonId person, GateId gate) {
        return new Scan(code(person), gate, Direction.ENTRY, clock.instant());
    }

    public Decision enter(PersonId person, GateId gate) {
        return desk().decide(scan(person, gate), Facts.OPERATOR);
    }

    public Decision leave(PersonId person, GateId gate) {
        var scan = new Scan(code(person), gate, Direction.EXIT, clock.instant());
        return desk().decide(scan, Facts.OPERATOR);
    }

    /** Somebody at a gate now without a code. */
    public Visit visit(PersonId person, GateId gate) {
        return new Visit(person, gate, clock.instant(), OptionalInt.empty());
    }

    /** Who is inside by what is known, heads of all. */
    public int inside(Place place) {
        return standings.inside(place, programme.day(clock.instant())).heads();
    }

    /** Vehicles inside by what is known. */
    public int vehicles(Place place) {
        return standings.inside(place, programme.day(clock.instant())).vehicles();
    }

    public Optional<Standing> standing(PersonId person, Place place) {
        return standings.of(person).at(place);
    }

    public Whereabouts whereabouts(PersonId person) {
        return standings.of(person);
    }

    public List<Fact> facts() {
        return journal.entries().stream().map(entry -> entry.fact()).toList();
    }

    /** The last entry that was written down. */
    public GuestAdmitted lastAdmission() {
        return facts().stream()
                .flatMap(it -> it instanceof GuestAdmitted one ? Stream.of(one) : Stream.empty())
                .reduce((_, last) -> last)
                .orElseThrow();
    }
}
