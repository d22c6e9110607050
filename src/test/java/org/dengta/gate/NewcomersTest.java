package org.dengta.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dengta.testing.SampleEvent.CENTRE;
import static org.dengta.testing.SampleEvent.EAST;
import static org.dengta.testing.SampleEvent.VISITOR;
import static org.dengta.testing.SampleEvent.at;

import org.dengta.credential.CodeInspector;
import org.dengta.credential.CredentialCode;
import org.dengta.credential.DataKey;
import org.dengta.credential.LookupKey;
import org.dengta.journal.Fact.GuestAdmitted;
import org.dengta.journal.Grounds.How;
import org.dengta.programme.Programme;
import org.dengta.programme.Regulations;
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
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.SplittableRandom;

final class NewcomersTest {
    private static final String RESERVATION = "85983745270615389982";
    private static final Duration LATER = Duration.ofMinutes(5);

    private final SettableClock clock = new SettableClock(at(SampleEvent.DAY_1, "10:00"));
    private final LookupKey key = new LookupKey(new byte[32]);
    private final InMemoryJournal journal = new InMemoryJournal(clock, List.of());
    private final InMemoryGuestList guests = new InMemoryGuestList();
    private final InMemoryCodeRegister codes =
            new InMemoryCodeRegister(journal, new DataKey(new byte[32], new Random(1)));

    @Test
    void a_code_of_ours_newer_than_the_list_is_let_in_and_counted() {
        var code = CredentialCode.draw(new SplittableRandom(5)).digits();
        assertThat(scan(desk(Optional.empty()), code, OptionalInt.empty()))
                .startsWith("admitted centre");
        assertThat(admissions())
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.grounds().how()).isEqualTo(How.PROVISIONAL);
                    assertThat(fact.person().value())
                            .startsWith("PROVISIONAL-")
                            .doesNotContain(code);
                });
        assertThat(
                        new InMemoryStandings(journal)
                                .inside(CENTRE, programme("").day(clock.instant())))
                .extracting(inside -> inside.heads())
                .isEqualTo(1);
    }

    @Test
    void a_code_of_others_is_only_where_it_has_the_shape_they_told() {
        assertThat(scan(desk(Optional.empty()), RESERVATION, OptionalInt.empty()))
                .startsWith("refused damaged");
        assertThat(scan(desk(Optional.of("7[0-9]{19}")), RESERVATION, OptionalInt.empty()))
                .startsWith("refused damaged");
        assertThat(scan(desk(Optional.of("8[0-9]{19}")), RESERVATION, OptionalInt.of(3)))
                .startsWith("admitted centre");
        assertThat(admissions()).singleElement().extracting(it -> it.heads().passed()).isEqualTo(3);
    }

    @Test
    void a_code_that_was_issued_is_no_newcomers_though_its_person_left_the_list() {
        var code = CredentialCode.draw(new SplittableRandom(5)).digits();
        codes.putForeign(key.of(new CredentialCode(code)), Facts.LIN);
        assertThat(scan(desk(Optional.empty()), code, OptionalInt.empty()))
                .isEqualTo("attention unknown-code");
        assertThat(admissions()).isEmpty();
    }

    @Test
    void no_gate_elsewhere_lets_them_in() {
        var code = CredentialCode.draw(new SplittableRandom(5)).digits();
        var scan = new Scan(code, SampleEvent.HALL_IN, Direction.ENTRY, clock.instant());
        assertThat(Answer.of(desk(Optional.empty()).decide(scan, Facts.OPERATOR).verdict()))
                .isEqualTo("attention unknown-code");
    }

    @Test
    void what_they_did_counts_when_the_list_has_caught_up() {
        var desk = desk(Optional.of("8[0-9]{19}"));
        scan(desk, RESERVATION, OptionalInt.empty());
        guests.put(List.of(PersonBuilder.aPerson().build()));
        codes.putForeign(key.of(RESERVATION), Facts.LIN);
        clock.moveBy(LATER);
        var explained = desk.explain(new Scan(RESERVATION, EAST, Direction.ENTRY, clock.instant()));
        assertThat(Answer.of(explained.verdict())).startsWith("admitted centre");
        var before = explained.verdict().person().orElseThrow();
        assertThat(before.id()).isEqualTo(Facts.LIN);
    }

    private String scan(GateDesk desk, String code, OptionalInt heads) {
        var scan = new Scan(code, EAST, Direction.ENTRY, clock.instant(), heads);
        return Answer.of(desk.decide(scan, Facts.OPERATOR).verdict());
    }

    private List<GuestAdmitted> admissions() {
        return journal.entries().stream()
                .map(entry -> entry.fact())
                .filter(GuestAdmitted.class::isInstance)
                .map(GuestAdmitted.class::cast)
                .toList();
    }

    private GateDesk desk(Optional<String> shape) {
        var programme = programme(shape.orElse(""));
        var reading =
                new GateDesk.CodeReading(new CodeInspector(SampleEvent.NUMBER, Map.of()), key);
        return DeskInMemory.of(programme, reading, new DeskInMemory.Rows(codes, guests, journal));
    }

    private static Programme programme(String shape) {
        var rules =
                new Regulations(
                        List.of(),
                        Map.of(),
                        OptionalInt.empty(),
                        List.of(),
                        Map.of(CENTRE, VISITOR),
                        Map.of(),
                        List.of(),
                        Map.of(),
                        Optional.of(shape).filter(it -> !it.isEmpty()));
        return ProgrammeBuilder.aProgramme().ruledBy(rules).build();
    }
}
