package org.dengta.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dengta.testing.PersonBuilder.aPerson;
import static org.dengta.testing.SampleEvent.CENTRE;
import static org.dengta.testing.SampleEvent.DAY_1;
import static org.dengta.testing.SampleEvent.EXPERT;
import static org.dengta.testing.SampleEvent.GALLERY;
import static org.dengta.testing.SampleEvent.HALL;
import static org.dengta.testing.SampleEvent.HALL_IN;
import static org.dengta.testing.SampleEvent.HALL_OUT;
import static org.dengta.testing.SampleEvent.VISITOR;
import static org.dengta.testing.SampleEvent.at;

import org.dengta.accreditation.Affiliation;
import org.dengta.accreditation.NewcomerNumber;
import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.admission.AdmissionPolicy;
import org.dengta.checkin.CheckInDesk;
import org.dengta.credential.CodeInspector;
import org.dengta.credential.LookupKey;
import org.dengta.gate.GateDesk;
import org.dengta.gate.GateDesk.CodeReading;
import org.dengta.gate.GateDesk.Neighbours;
import org.dengta.gate.GateDesk.Records;
import org.dengta.gate.Passages;
import org.dengta.gate.Passages.Visit;
import org.dengta.gate.Scan;
import org.dengta.journal.DutyFact.PersonBlocked;
import org.dengta.journal.Position;
import org.dengta.presence.Discrepancies;
import org.dengta.presence.Standings.Count;
import org.dengta.presence.Whereabouts;
import org.dengta.programme.Programme;
import org.dengta.programme.Regulations;
import org.dengta.programme.Regulations.TermsRule;
import org.dengta.programme.Terms.Bond;
import org.dengta.programme.Terms.Change;
import org.dengta.programme.Whom;
import org.dengta.venue.Direction;
import org.dengta.venue.GateId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What a newcomer did is the same person's, once the list has caught up. */
public abstract class NewcomersContract {
    private static final String CODE = "CODE-1";
    private static final GateId GALLERY_DOOR = new GateId("gallery-door");
    private static final Person LIN = aPerson().withForeignCode(CODE).build();

    private final SettableClock clock = new SettableClock(at(DAY_1, "10:00"));
    private final LookupKey key = new LookupKey(new byte[32]);
    private final PersonId number = NewcomerNumber.of(key.of(CODE).hex());
    private Replica replica;
    private Passages passages;

    /** A replica. */
    public interface Replica {
        Records records();

        /** Puts people on the list and makes their foreign codes findable. */
        void list(Person... people);
    }

    /** An empty replica that reads this clock and finds codes by this key. */
    protected abstract Replica fresh(InstantSource clock, LookupKey key);

    @BeforeEach
    void open() {
        replica = fresh(clock, key);
        var programme = programme();
        passages =
                new Passages(
                        programme,
                        new CodeReading(new CodeInspector(SampleEvent.NUMBER, Map.of()), key),
                        new AdmissionPolicy(programme, Duration.ofSeconds(10)),
                        replica.records(),
                        Neighbours.NONE);
    }

    @Test
    void who_is_inside_is_not_let_in_again_and_counts_once() {
        assertThat(enter(HALL_IN)).isEqualTo("admitted hall +provisional");
        assertThat(everybody()).containsOnlyKeys(number);
        replica.list(LIN);
        assertThat(enter(HALL_IN)).isEqualTo("refused not-left-yet hall hall-in 25T10:01");
        assertThat(everybody()).containsOnlyKeys(LIN.id());
        assertThat(inside()).isEqualTo(new Count(1, 0));
    }

    @Test
    void an_entry_that_is_good_once_is_spent() {
        assertThat(enter(GALLERY_DOOR)).isEqualTo("admitted gallery +provisional");
        assertThat(pass(GALLERY_DOOR, Direction.EXIT)).isEqualTo("leaves gallery");
        replica.list(LIN);
        assertThat(enter(GALLERY_DOOR)).startsWith("refused already-used gallery");
    }

    @Test
    void an_exit_is_that_of_the_entry() {
        enter(HALL_IN);
        replica.list(LIN);
        assertThat(pass(HALL_OUT, Direction.EXIT)).isEqualTo("leaves hall");
        assertThat(inside()).isEqualTo(Count.NONE);
        var found = new Discrepancies(passages.programme(), clock.instant());
        everybody()
                .forEach((person, whereabouts) ->
                        assertThat(found.of(person, Optional.of(LIN), whereabouts)).isEmpty());
        assertThat(enter(HALL_IN)).isEqualTo("admitted hall");
        assertThat(everybody().get(LIN.id()).at(HALL).orElseThrow().tally().today()).isEqualTo(2);
    }

    @Test
    void everything_written_is_found_by_either_number_and_can_be_undone() {
        var entered = decide(HALL_IN, Direction.ENTRY);
        replica.list(LIN);
        pass(HALL_OUT, Direction.EXIT);
        var journal = replica.records().journal();
        assertThat(journal.about(LIN.id())).hasSize(2).isEqualTo(journal.about(number));
        new GateDesk(passages).undo(entered, "mis-scan", Facts.OPERATOR);
        assertThat(journal.isUndone(journal.find(entered).orElseThrow())).isTrue();
        assertThat(everybody().get(LIN.id()).at(HALL).orElseThrow().entries()).isZero();
    }

    @Test
    void what_was_ordered_stays_ordered_before_and_after() {
        enter(HALL_IN);
        order(true);
        replica.list(LIN);
        assertThat(enter(GALLERY_DOOR)).startsWith("refused blocked");
        order(false);
        assertThat(enter(GALLERY_DOOR)).isEqualTo("admitted gallery");
    }

    @Test
    void in_person_and_afterwards_it_is_the_same_person() {
        enter(HALL_IN);
        replica.list(LIN);
        clock.moveBy(Duration.ofMinutes(5));
        var desk = new CheckInDesk(passages, clock);
        assertThat(Answer.of(desk.withoutCode(visit(0), "no-code", Facts.OPERATOR).verdict()))
                .startsWith("refused not-left-yet hall");
        assertThat(Answer.of(desk.late(visit(1), "queue", Facts.OPERATOR).verdict()))
                .startsWith("refused not-left-yet hall");
        assertThat(Answer.of(desk.late(visit(6), "queue", Facts.OPERATOR).verdict()))
                .startsWith("admitted hall");
    }

    @Test
    void a_companion_follows_a_principal_who_came_as_a_newcomer() {
        var companion =
                aPerson()
                        .withId("G-9")
                        .inCategory(EXPERT)
                        .from(new Affiliation("", "", "", "", "", LIN.id().value()))
                        .withForeignCode("CODE-9")
                        .build();
        enter(HALL_IN);
        replica.list(LIN, companion);
        var scan = new Scan("CODE-9", HALL_IN, Direction.ENTRY, clock.instant());
        var decision = new GateDesk(passages).decide(scan, Facts.OPERATOR);
        assertThat(Answer.of(decision.verdict())).isEqualTo("admitted hall");
    }

    private String enter(GateId gate) {
        return pass(gate, Direction.ENTRY);
    }

    private String pass(GateId gate, Direction direction) {
        clock.moveBy(Duration.ofMinutes(1));
        var scan = new Scan(CODE, gate, direction, clock.instant());
        var decision = new GateDesk(passages).decide(scan, Facts.OPERATOR);
        return Answer.of(decision.verdict());
    }

    private Position decide(GateId gate, Direction direction) {
        var scan = new Scan(CODE, gate, direction, clock.instant());
        return new GateDesk(passages).decide(scan, Facts.OPERATOR).fact().orElseThrow();
    }

    private void order(boolean blocked) {
        var fact = new PersonBlocked(number, blocked, "security-check");
        replica.records().journal().append(Facts.OPERATOR, fact);
    }

    private Visit visit(int minutesAgo) {
        Instant at = clock.instant().minus(Duration.ofMinutes(minutesAgo));
        return new Visit(LIN.id(), HALL_IN, at, OptionalInt.empty());
    }

    private Count inside() {
        var stay = passages.programme().stay(HALL, clock.instant());
        return replica.records().standings().inside(HALL, stay);
    }

    private Map<PersonId, Whereabouts> everybody() {
        var all = new HashMap<PersonId, Whereabouts>();
        replica.records().standings().forEach(all::put);
        return all;
    }

    /** Experts enter the hall when their principal is inside. */
    private static Programme programme() {
        var bond =
                new Change(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Bond.PRESENCE),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        var rule = new TermsRule("bound", Whom.of(Set.of(EXPERT)), Set.of(HALL), bond);
        return ProgrammeBuilder.aProgramme().ruledBy(rules(rule)).build();
    }

    private static Regulations rules(TermsRule rule) {
        return new Regulations(
                List.of(rule),
                Map.of(),
                OptionalInt.empty(),
                List.of(),
                Map.of(CENTRE, VISITOR, HALL, VISITOR, GALLERY, VISITOR),
                Map.of(),
                List.of(),
                Map.of(),
                Optional.of("CODE-[0-9]+"));
    }
}
