package org.dengta.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dengta.testing.SampleEvent.BANQUET_DOOR;
import static org.dengta.testing.SampleEvent.DAY_1;
import static org.dengta.testing.SampleEvent.EAST;
import static org.dengta.testing.SampleEvent.HALL_OUT;
import static org.dengta.testing.SampleEvent.at;

import org.dengta.credential.CodeInspector;
import org.dengta.credential.DataKey;
import org.dengta.credential.LookupKey;
import org.dengta.journal.Entry;
import org.dengta.journal.Fact;
import org.dengta.journal.Fact.CredentialRevoked;
import org.dengta.journal.Fact.ScanUndone;
import org.dengta.journal.Position;
import org.dengta.kiosk.KioskId;
import org.dengta.presence.Whereabouts;
import org.dengta.programme.Programme;
import org.dengta.testing.Answer;
import org.dengta.testing.DeskInMemory;
import org.dengta.testing.Facts;
import org.dengta.testing.InMemoryCodeRegister;
import org.dengta.testing.InMemoryGuestList;
import org.dengta.testing.InMemoryJournal;
import org.dengta.testing.InMemoryStandings;
import org.dengta.testing.PersonBuilder;
import org.dengta.testing.ProgrammeBuilder;
import org.dengta.testing.SampleEvent;
import org.dengta.testing.SettableClock;
import org.dengta.venue.Direction;
import org.dengta.venue.GateId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

final class UndoingTest {
    private static final KioskId KIOSK = new KioskId("kiosk-1");
    private static final String CODE = "EXPO/4711";

    private final Programme programme = ProgrammeBuilder.aProgramme().build();
    private final SettableClock clock = new SettableClock(at(DAY_1, "18:30"));
    private final LookupKey lookupKey = new LookupKey(new byte[32]);
    private final InMemoryJournal journal = new InMemoryJournal(clock, List.of());
    private final InMemoryStandings standings = new InMemoryStandings(journal);
    private final InMemoryGuestList guests = new InMemoryGuestList();
    private final InMemoryCodeRegister codes =
            new InMemoryCodeRegister(journal, new DataKey(new byte[32], new SplittableRandom(3)));
    private final GateDesk desk =
            DeskInMemory.of(
                    programme,
                    new GateDesk.CodeReading(
                            new CodeInspector(SampleEvent.NUMBER, Map.of()), lookupKey),
                    new DeskInMemory.Rows(codes, guests, journal));

    @BeforeEach
    void a_guest_with_a_code() {
        guests.put(List.of(PersonBuilder.aPerson().build()));
        codes.putForeign(lookupKey.of(CODE), Facts.LIN);
    }

    @Test
    void a_decision_says_where_it_was_written_down() {
        var decision = enter(EAST);
        assertThat(decision.fact()).contains(journal.entries().getLast().position());
        assertThat(decision.scan().text()).isEqualTo(CODE);
        assertThat(enter(EAST).fact()).as("a repeat").isEmpty();
    }

    @Test
    void an_undoing_is_a_fact_that_names_scan_person_gate_and_reason() {
        var scan = fact(enter(EAST));
        var undone = (Undoing.Undone) undo(scan);
        var entry = journal.find(undone.fact()).orElseThrow();
        assertThat(entry.fact())
                .isEqualTo(new ScanUndone(Optional.of(Facts.LIN), EAST, scan, "mis-scan"));
        assertThat(entry.operator()).isEqualTo(Facts.OPERATOR);
    }

    @Test
    void a_single_entry_undone_can_be_used_again() {
        var scan = fact(enter(BANQUET_DOOR));
        clock.moveBy(Duration.ofMinutes(1));
        assertThat(Answer.of(enter(BANQUET_DOOR).verdict())).startsWith("refused already-used");
        undo(scan);
        assertThat(Answer.of(enter(BANQUET_DOOR).verdict())).isEqualTo("admitted banquet dinner");
    }

    @Test
    void what_is_undone_is_no_repeat() {
        undo(fact(enter(EAST)));
        clock.moveBy(Duration.ofSeconds(2));
        assertThat(Answer.of(enter(EAST).verdict())).isEqualTo("admitted centre");
    }

    @Test
    void an_exit_undone_leaves_the_person_inside() {
        enter(EAST);
        var inside = standings.of(Facts.LIN);
        var out = fact(scan(CODE, EAST, Direction.EXIT));
        assertThat(standings.of(Facts.LIN)).isNotEqualTo(inside);
        undo(out);
        assertThat(standings.of(Facts.LIN)).isEqualTo(inside);
    }

    @Test
    void a_second_undoing_changes_nothing() {
        var scan = fact(enter(EAST));
        undo(scan);
        var before = journal.entries();
        assertThat(undo(scan)).isEqualTo(new Undoing.AlreadyUndone());
        assertThat(journal.entries()).isEqualTo(before);
        assertThat(standings.of(Facts.LIN)).isEqualTo(Whereabouts.unknown());
    }

    @Test
    void a_refusal_can_be_undone_even_of_nobody() {
        var scan = fact(scan("https://example.org/x", EAST, Direction.ENTRY));
        assertThat(undo(scan)).isInstanceOf(Undoing.Undone.class);
        assertThat(journal.entries().getLast().fact().about()).isEmpty();
        assertThat(undo(scan)).isEqualTo(new Undoing.AlreadyUndone());
    }

    @Test
    void what_is_no_scan_is_not_undone() {
        var scan = fact(enter(EAST));
        var undone = ((Undoing.Undone) undo(scan)).fact();
        var revoked =
                journal.append(
                        Facts.OPERATOR,
                        new CredentialRevoked(Facts.LIN, lookupKey.of(CODE), "lost"));
        var nowhere = new Position(KIOSK, scan.run(), 99);
        var before = journal.entries();
        assertThat(List.of(undo(undone), undo(revoked.position()), undo(nowhere)))
                .containsOnly(new Undoing.NotAScan());
        assertThat(journal.entries()).isEqualTo(before);
    }

    @Test
    void a_reason_is_a_code() {
        var scan = fact(enter(EAST));
        assertThatThrownBy(() -> desk.undo(scan, "Lin was not there", Facts.OPERATOR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Lin");
        assertThat(Stream.of(UndoReason.values()).map(UndoReason::code))
                .containsExactly("mis-scan", "wrong-person", "did-not-enter", "test")
                .allSatisfy(code -> assertThat(UndoReason.of(code)).isPresent());
        assertThat(UndoReason.of("MIS_SCAN")).isEmpty();
    }

    @Test
    void the_latest_scans_are_those_of_gate_and_kiosk_not_yet_undone() {
        var first = fact(enter(EAST));
        var hall = fact(scan(CODE, HALL_OUT, Direction.EXIT));
        clock.moveBy(Duration.ofMinutes(1));
        var second = fact(scan("nobody", EAST, Direction.ENTRY));
        assertThat(latest(EAST, 5)).containsExactly(second, first);
        assertThat(latest(EAST, 1)).containsExactly(second);
        assertThat(latest(HALL_OUT, 5)).containsExactly(hall);
        undo(second);
        assertThat(latest(EAST, 1)).containsExactly(first);
        undo(first);
        assertThat(latest(EAST, 1)).isEmpty();
        assertThat(desk.latestScans(new KioskId("kiosk-2"), HALL_OUT, 5)).isEmpty();
    }

    @Test
    void a_scan_long_ago_is_found_behind_many_others() {
        var scan = fact(enter(EAST));
        for (var i = 0; i < 300; i++) {
            journal.append(Facts.OPERATOR, revocation());
        }
        assertThat(latest(EAST, 1)).containsExactly(scan);
    }

    private Fact revocation() {
        return new CredentialRevoked(Facts.MEI, lookupKey.of("other"), "lost");
    }

    private List<Position> latest(GateId gate, int most) {
        return desk.latestScans(KIOSK, gate, most).stream().map(Entry::position).toList();
    }

    private Undoing undo(Position scan) {
        return desk.undo(scan, "mis-scan", Facts.OPERATOR);
    }

    private static Position fact(Decision decision) {
        return decision.fact().orElseThrow();
    }

    private Decision enter(GateId gate) {
        return scan(CODE, gate, Direction.ENTRY);
    }

    private Decision scan(String text, GateId gate, Direction direction) {
        return desk.decide(new Scan(text, gate, direction, clock.instant()), Facts.OPERATOR);
    }
}
