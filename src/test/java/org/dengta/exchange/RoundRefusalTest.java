package org.dengta.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.accreditation.PersonId;
import org.dengta.exchange.GuestAnswer.GuestChange;
import org.dengta.exchange.GuestAnswer.Page;
import org.dengta.exchange.LinkFailure.Reason;
import org.dengta.exchange.RoundOutcome.BrokenOff;
import org.dengta.exchange.RoundOutcome.Done;
import org.dengta.exchange.RoundOutcome.Moved;
import org.dengta.journal.Head;
import org.dengta.testing.BentLink;
import org.dengta.testing.FactChain;
import org.dengta.testing.Facts;
import org.dengta.testing.MemoryReplica;
import org.dengta.testing.SampleEvent;
import org.dengta.testing.SettableClock;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

/** Answers that no honest replica gives, and replicas that do not go together. */
final class RoundRefusalTest {
    private static final Instant NOW = SampleEvent.at(SampleEvent.DAY_1, "09:00");
    private static final ProgrammeText PROGRAMME =
            ProgrammeText.of("event: 1\n", Map.of(1, "a2V5"));

    private final SettableClock clock = new SettableClock(NOW);
    private final SettableClock other = new SettableClock(NOW);
    private final MemoryReplica kiosk = new MemoryReplica("kiosk", clock);
    private final MemoryReplica central = new MemoryReplica("central", other);
    private final FactChain east = chain("east-1", 130);
    private final FactChain west = chain("west-1", 70);

    @Test
    void another_form_or_event_is_refused_before_anything_moves() {
        central.facts().take(west.all(), "own");
        assertThat(refusal(s -> status(s, 0, s.event()))).isEqualTo(Reason.OLDER_PROTOCOL);
        assertThat(refusal(s -> status(s, 2, s.event()))).isEqualTo(Reason.NEWER_PROTOCOL);
        assertThat(refusal(s -> status(s, 1, "9999"))).isEqualTo(Reason.OTHER_EVENT);
        assertThat(kiosk.facts().count()).isZero();
        assertThat(kiosk.notes().heard()).isEmpty();
    }

    @Test
    void an_answerer_that_says_the_same_for_ever_is_left() {
        central.facts().take(west.all(), "own");
        run(link());
        var first = central.facts().beyond(List.of(), 10);
        var stuck = new BentLink(link()).wanted(wanted -> new Wanted(wanted.heads(), first, true));
        assertThat(reason(run(stuck))).isEqualTo(Reason.MALFORMED);
    }

    @Test
    void an_answerer_that_forgets_its_heads_between_is_left() {
        kiosk.facts().take(east.all(), "own");
        var claimed = Head.of(east.get(60).position(), east.get(60).hash());
        var lying =
                new BentLink(link())
                        .wanted(wanted -> new Wanted(List.of(claimed), List.of(), false));
        assertThat(reason(run(lying))).isEqualTo(Reason.MALFORMED);
        assertThat(central.facts().count()).isZero();
    }

    @Test
    void a_programme_that_cannot_be_read_changes_nothing() {
        kiosk.programme().put(PROGRAMME);
        central.programme().put(ProgrammeText.of("event: 2\n", Map.of()));
        var bent = new BentLink(link()).programme(_ -> ProgrammeText.of("nonsense", Map.of()));
        assertThat(reason(run(bent))).isEqualTo(Reason.MALFORMED);
        assertThat(kiosk.programme().current()).contains(PROGRAMME);
        assertThat(run(link()).moved().programme()).isTrue();
        assertThat(run(link()).moved().programme()).isFalse();
    }

    @Test
    void a_programme_that_cannot_be_read_keeps_neither_facts_nor_list_back() {
        kiosk.facts().take(east.all(), "own");
        central.facts().take(west.all(), "own");
        central.guests().take(rows("1"));
        central.programme().put(PROGRAMME);
        var bent = new BentLink(link()).programme(_ -> ProgrammeText.of("nonsense", Map.of()));
        var broken = run(bent);
        assertThat(reason(broken)).isEqualTo(Reason.MALFORMED);
        assertThat(broken.moved()).isEqualTo(new Moved(70, 130, 0, 1, false));
        assertThat(kiosk.guests().listed()).containsOnlyKeys(new PersonId("1"));
    }

    @Test
    void a_row_that_cannot_be_read_is_kept_out_and_asked_for_again() {
        var broken = new GuestChange(new PersonId("2"), Optional.of(new byte[0]));
        kiosk.guests().take(rows("2", "9"));
        var bent =
                new BentLink(link())
                        .status(s -> status(s, "e/3"))
                        .guests(_ -> new Page(List.of(row("1"), broken, row("3")), "e/3", false));
        assertThat(reason(run(bent))).isEqualTo(Reason.MALFORMED);
        assertThat(kiosk.guests().listed())
                .containsOnlyKeys(new PersonId("1"), new PersonId("2"), new PersonId("3"));
        assertThat(kiosk.notes().guestCursor()).isEmpty();
        bent.guests(_ -> new Page(List.of(row("1"), row("2"), row("3")), "e/3", false));
        assertThat(run(bent)).isInstanceOf(Done.class);
        assertThat(kiosk.notes().guestCursor()).contains("e/3");
    }

    @Test
    void a_list_whose_pages_lead_nowhere_is_left() {
        central.guests().take(rows("1"));
        var endless =
                new BentLink(link()).guests(after -> new Page(List.of(), after.orElse("x"), true));
        assertThat(reason(run(endless))).isEqualTo(Reason.MALFORMED);
        kiosk.notes().guestCursor(Optional.of("x"));
        assertThat(reason(run(endless))).isEqualTo(Reason.MALFORMED);
    }

    private Reason refusal(UnaryOperator<PeerStatus> status) {
        return reason(run(new BentLink(link()).status(status)));
    }

    private static PeerStatus status(PeerStatus status, int protocol, String event) {
        return new PeerStatus(
                protocol,
                event,
                status.at(),
                status.facts(),
                status.guests(),
                status.programme(),
                status.neighbours());
    }

    private static PeerStatus status(PeerStatus status, String guests) {
        return new PeerStatus(
                status.protocol(),
                status.event(),
                status.at(),
                status.facts(),
                guests,
                status.programme(),
                status.neighbours());
    }

    private Link link() {
        return central.answers("kiosk");
    }

    private RoundOutcome run(Link link) {
        return kiosk.round().run(link, _ -> {});
    }

    private static Reason reason(RoundOutcome outcome) {
        return ((BrokenOff) outcome).failure().reason();
    }

    private static FactChain chain(String kiosk, int entries) {
        var chain = new FactChain(kiosk, new SplittableRandom(kiosk.hashCode()));
        for (var i = 0; i < entries; i++) {
            chain.add(
                    NOW.plusMillis(i), Facts.left(Facts.LIN, SampleEvent.EAST, SampleEvent.CENTRE));
        }
        return chain;
    }

    private static GuestChange row(String number) {
        var sealed = ("row of " + number).getBytes(StandardCharsets.UTF_8);
        return new GuestChange(new PersonId(number), Optional.of(sealed));
    }

    private static List<GuestChange> rows(String... numbers) {
        return List.of(numbers).stream().map(RoundRefusalTest::row).toList();
    }
}
