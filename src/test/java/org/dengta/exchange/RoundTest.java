package org.dengta.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.accreditation.PersonId;
import org.dengta.exchange.GuestAnswer.GuestChange;
import org.dengta.exchange.LinkFailure.Reason;
import org.dengta.exchange.Quarantined.Why;
import org.dengta.exchange.RoundOutcome.BrokenOff;
import org.dengta.exchange.RoundOutcome.Done;
import org.dengta.exchange.RoundOutcome.Moved;
import org.dengta.journal.Head;
import org.dengta.journal.StoredEntry;
import org.dengta.testing.BentLink;
import org.dengta.testing.BrokenLink;
import org.dengta.testing.FactChain;
import org.dengta.testing.Facts;
import org.dengta.testing.MemoryReplica;
import org.dengta.testing.SampleEvent;
import org.dengta.testing.SettableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

final class RoundTest {
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
    void nothing_moves_between_two_that_hold_nothing() {
        assertThat(run(link())).isEqualTo(new Done(Moved.NOTHING));
        assertThat(Moved.NOTHING.isNothing()).isTrue();
        assertThat(kiosk.notes().heard()).contains(NOW);
    }

    @Test
    void both_hold_everything_afterwards_and_the_next_round_moves_nothing() {
        kiosk.facts().take(east.all(), "own");
        central.facts().take(west.all(), "own");
        central.guests().take(rows("1", "2", "3"));
        central.programme().put(PROGRAMME);
        var told = new ArrayList<Moved>();
        var done = kiosk.round().run(link(), told::add);
        assertThat(done).isEqualTo(new Done(new Moved(70, 130, 0, 3, true)));
        assertThat(told).last().isEqualTo(done.moved());
        assertThat(told).contains(new Moved(60, 0, 0, 0, false));
        assertThat(kiosk.facts().count()).isEqualTo(200);
        assertThat(central.facts().count()).isEqualTo(200);
        assertThat(kiosk.facts().heads())
                .containsExactlyInAnyOrderElementsOf(central.facts().heads());
        assertThat(kiosk.guests().listed()).containsOnlyKeys(ids("1", "2", "3"));
        assertThat(kiosk.programme().current()).contains(PROGRAMME);
        assertThat(kiosk.notes().waiting()).isZero();
        assertThat(kiosk.notes().guestCursor()).contains(central.guests().cursor());
        assertThat(run(link())).isEqualTo(new Done(Moved.NOTHING));
    }

    @Test
    void more_than_a_page_moves_in_one_round_either_way() {
        var many = chain("north-1", 4_321);
        central.facts().take(many.all(), "own");
        kiosk.facts().take(chain("south-1", 1_234).all(), "own");
        central.guests().take(IntStream.range(0, 4_100).mapToObj(i -> row("N" + i)).toList());
        assertThat(run(link()).moved()).isEqualTo(new Moved(4_321, 1_234, 0, 4_100, false));
        assertThat(kiosk.guests().listed()).hasSize(4_100);
        central.guests().take(IntStream.range(0, 2_100).mapToObj(i -> gone("N" + i)).toList());
        assertThat(run(link()).moved()).isEqualTo(new Moved(0, 0, 0, 2_100, false));
        assertThat(kiosk.guests().listed()).hasSize(2_000);
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void a_round_says_why_it_broke_off_and_what_had_moved_until_then(Reason reason) {
        central.facts().take(west.all(), "own");
        kiosk.facts().take(east.all(), "own");
        var broken = run(new BrokenLink(link(), 2, reason, false));
        assertThat(broken)
                .isInstanceOfSatisfying(
                        BrokenOff.class,
                        off -> assertThat(off.failure().reason()).isEqualTo(reason));
        assertThat(broken.moved()).isEqualTo(new Moved(70, 0, 0, 0, false));
        assertThat(run(link()).moved()).isEqualTo(new Moved(0, 130, 0, 0, false));
    }

    @Test
    void an_answer_that_is_lost_makes_nothing_double() {
        kiosk.facts().take(east.all(), "own");
        assertThat(run(new BrokenLink(link(), 2, Reason.SILENT, true)))
                .isInstanceOf(BrokenOff.class);
        assertThat(central.facts().count()).isEqualTo(130);
        assertThat(kiosk.notes().waiting()).isEqualTo(130);
        assertThat(run(link())).isEqualTo(new Done(Moved.NOTHING));
        assertThat(kiosk.notes().waiting()).isZero();
    }

    @Test
    void the_clocks_are_compared_at_every_contact() {
        other.moveBy(Duration.ofMinutes(-3));
        run(link());
        assertThat(kiosk.notes().offsetMs()).hasValue(180_000);
        other.moveTo(NOW.plusMillis(250));
        run(link());
        assertThat(kiosk.notes().offsetMs()).hasValue(-250);
        var slow = new BentLink(link()).status(this::afterFourSeconds);
        other.moveTo(NOW);
        run(slow);
        assertThat(kiosk.notes().offsetMs()).hasValue(2_000);
        assertThat(kiosk.notes().heard()).contains(NOW.plusSeconds(4));
    }

    private PeerStatus afterFourSeconds(PeerStatus status) {
        clock.moveBy(Duration.ofSeconds(4));
        return status;
    }

    @Test
    void a_central_restored_from_an_old_copy_gets_back_what_it_lost() {
        kiosk.facts().take(east.all(), "own");
        central.guests().take(rows("1", "2"));
        run(link());
        var restored = new MemoryReplica("central", other);
        restored.facts().take(east.all().subList(0, 40), "own");
        restored.guests().take(rows("1"));
        assertThat(run(restored.answers("kiosk")).moved()).isEqualTo(new Moved(0, 90, 0, 1, false));
        assertThat(restored.facts().count()).isEqualTo(130);
        assertThat(kiosk.guests().listed()).containsOnlyKeys(ids("1"));
        assertThat(kiosk.notes().waiting()).isZero();
    }

    @Test
    void a_cursor_that_is_unknown_there_leads_to_the_whole_list() {
        central.guests().take(rows("1", "2"));
        kiosk.guests().take(rows("9"));
        kiosk.notes().guestCursor(Optional.of("elsewhere/7"));
        assertThat(run(link()).moved().guests()).isEqualTo(3);
        assertThat(kiosk.guests().listed()).containsOnlyKeys(ids("1", "2"));
    }

    @Test
    void half_a_list_takes_nobody_off() {
        central.guests().take(IntStream.range(0, 2_500).mapToObj(i -> row("N" + i)).toList());
        kiosk.guests().take(rows("9", "N2400"));
        var cut = new BrokenLink(link(), 4, Reason.CUT, false);
        assertThat(run(cut)).isInstanceOf(BrokenOff.class);
        assertThat(kiosk.guests().listed()).hasSize(2_002).containsKeys(ids("9"));
        assertThat(kiosk.notes().guestCursor()).isEmpty();
        run(link());
        assertThat(kiosk.guests().listed()).hasSize(2_500).doesNotContainKeys(ids("9"));
    }

    @Test
    void somebody_taken_off_and_put_back_while_the_list_is_read_stays() {
        central.guests().take(rows("1", "2"));
        central.guests().take(List.of(gone("1")));
        central.guests().take(rows("1"));
        run(link());
        assertThat(kiosk.guests().listed()).containsOnlyKeys(ids("1", "2"));
    }

    @Test
    void a_central_without_a_list_takes_nobody_off() {
        kiosk.guests().take(rows("1"));
        run(link());
        assertThat(kiosk.guests().listed()).containsOnlyKeys(ids("1"));
    }

    @Test
    void broken_facts_are_counted_apart_and_hold_up_nothing() {
        var chain = chain("north-1", 1);
        chain.addBytes("nothing".getBytes(StandardCharsets.UTF_8));
        chain.add(NOW, Facts.left(Facts.LIN, SampleEvent.EAST, SampleEvent.CENTRE));
        kiosk.facts().take(chain.all(), "own");
        assertThat(run(link()).moved()).isEqualTo(new Moved(0, 2, 1, 0, false));
        assertThat(central.facts().quarantine())
                .extracting(Quarantined::why)
                .containsExactly(Why.UNREADABLE);
        assertThat(run(link())).isEqualTo(new Done(Moved.NOTHING));
    }

    @Test
    void what_comes_from_there_never_counts_as_waiting() {
        kiosk.facts().take(east.all().subList(0, 3), "own");
        central.facts().take(west.all(), "own");
        var most = new AtomicLong();
        kiosk.round().run(link(), _ -> most.accumulateAndGet(kiosk.notes().waiting(), Math::max));
        assertThat(most).hasValue(3);
    }

    @Test
    void one_that_loses_what_it_held_between_two_calls_is_asked_once_more() {
        kiosk.facts().take(east.all(), "own");
        var claims = new ArrayDeque<>(List.of(east.get(60)));
        var forgetful =
                new BentLink(link())
                        .wanted(wanted ->
                                claims.isEmpty() ? wanted : claimed(claims.pop(), wanted));
        assertThat(run(forgetful).moved().factsOut()).isEqualTo(130);
        assertThat(kiosk.notes().waiting()).isZero();
    }

    private static Wanted claimed(StoredEntry last, Wanted wanted) {
        var head = Head.of(last.position(), last.hash());
        return new Wanted(List.of(head), wanted.entries(), false);
    }

    private Link link() {
        return central.answers("kiosk");
    }

    private RoundOutcome run(Link link) {
        return kiosk.round().run(link, _ -> {});
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

    private static GuestChange gone(String number) {
        return new GuestChange(new PersonId(number), Optional.empty());
    }

    private static List<GuestChange> rows(String... numbers) {
        return List.of(numbers).stream().map(RoundTest::row).toList();
    }

    private static PersonId[] ids(String... numbers) {
        return List.of(numbers).stream().map(PersonId::new).toArray(PersonId[]::new);
    }
}
