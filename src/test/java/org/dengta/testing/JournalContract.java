package org.dengta.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dengta.journal.ChainAudit;
import org.dengta.journal.Entry;
import org.dengta.journal.Fact;
import org.dengta.journal.Journal;
import org.dengta.journal.Journal.Projection;
import org.dengta.journal.Position;
import org.dengta.journal.Run;
import org.dengta.journal.StoredEntry;
import org.dengta.journal.WireForm;
import org.dengta.kiosk.KioskId;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** What every journal promises; an adapter's test adds what it promises besides. */
public abstract class JournalContract {
    private static final Instant START = Instant.parse("2024-10-25T02:00:00Z");

    private final SettableClock clock = new SettableClock(START);
    private final List<Entry> folded = new ArrayList<>();
    private final SplittableRandom random = new SplittableRandom(59);

    /** An empty journal that reads this clock and folds into this projection. */
    protected abstract Journal fresh(InstantSource clock, Projection projection);

    @Test
    void an_empty_journal_holds_nothing() {
        var journal = journal();
        assertThat(all(journal)).isEmpty();
        assertThat(journal.heads()).isEmpty();
        assertThat(journal.about(Facts.LIN)).isEmpty();
    }

    @Test
    void facts_are_numbered_without_gaps_and_say_when_and_by_whom() {
        var journal = journal();
        var first = journal.append(Facts.OPERATOR, lin());
        clock.moveBy(Duration.ofMillis(1500));
        var second = journal.append(Facts.OPERATOR, mei());
        assertThat(first.position().sequence()).isEqualTo(1);
        assertThat(second.position().sequence()).isEqualTo(2);
        assertThat(second.position().run()).isEqualTo(first.position().run());
        assertThat(second.at()).isEqualTo(START.plusMillis(1500));
        assertThat(second.time().millis()).isEqualTo(second.at().toEpochMilli());
        assertThat(second.operator()).isEqualTo(Facts.OPERATOR);
        assertThat(second.fact()).isEqualTo(mei());
        assertThat(first.follows()).isEmpty();
    }

    @Test
    void every_kind_of_fact_comes_back_as_it_was() {
        var journal = journal();
        var written = new ArrayList<Entry>();
        for (var i = 0; i < 200; i++) {
            written.add(journal.append(Facts.OPERATOR, Facts.random(random)));
        }
        assertThat(all(journal)).isEqualTo(written);
    }

    @Test
    void a_fact_is_found_by_the_person_it_is_about() {
        var journal = journal();
        var one = journal.append(Facts.OPERATOR, lin());
        journal.append(Facts.OPERATOR, mei());
        journal.append(Facts.OPERATOR, refusalOfNobody());
        var other = journal.append(Facts.OPERATOR, lin());
        assertThat(journal.about(Facts.LIN)).containsExactly(one, other);
    }

    @Test
    void the_order_holds_even_when_the_clock_is_set_back() {
        var journal = journal();
        var one = journal.append(Facts.OPERATOR, lin());
        clock.moveBy(Duration.ofHours(-1));
        var other = journal.append(Facts.OPERATOR, lin());
        assertThat(other.time()).isGreaterThan(one.time());
        assertThat(other.at()).isEqualTo(START.minusSeconds(3600));
        assertThat(journal.about(Facts.LIN)).containsExactly(one, other);
        assertThat(all(journal)).containsExactly(one, other);
    }

    @Test
    void what_is_stored_is_the_wire_form_in_a_whole_chain() {
        var journal = journal();
        for (var i = 0; i < 50; i++) {
            journal.append(Facts.OPERATOR, Facts.random(random));
        }
        var audit = new ChainAudit();
        var stored = new ArrayList<StoredEntry>();
        journal.forEachStored(stored::add);
        stored.forEach(audit);
        assertThat(audit.report(journal.heads()).faults()).isEmpty();
        assertThat(stored).hasSize(50);
        assertThat(stored.stream().map(entry -> WireForm.read(entry.bytes())).toList())
                .isEqualTo(all(journal));
        assertThat(journal.heads())
                .singleElement()
                .satisfies(head -> assertThat(head.position().sequence()).isEqualTo(50));
    }

    @Test
    void a_step_that_fails_leaves_no_trace() {
        var journal = journal();
        journal.append(Facts.OPERATOR, lin());
        var heads = journal.heads();
        assertThatThrownBy(() ->
                        journal.atomically(() -> {
                            journal.append(Facts.OPERATOR, lin());
                            journal.append(Facts.OPERATOR, mei());
                            throw new IllegalStateException("planned");
                        }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("planned");
        assertThat(all(journal)).hasSize(1);
        assertThat(journal.about(Facts.MEI)).isEmpty();
        assertThat(journal.heads()).isEqualTo(heads);
        assertThat(journal.append(Facts.OPERATOR, mei()).position().sequence()).isEqualTo(2);
    }

    @Test
    void a_step_within_a_step_fails_with_it() {
        var journal = journal();
        assertThatThrownBy(() ->
                        journal.atomically(() -> {
                            journal.atomically(() -> journal.append(Facts.OPERATOR, lin()));
                            throw new IllegalStateException("planned");
                        }))
                .hasMessage("planned");
        assertThat(all(journal)).isEmpty();
    }

    @Test
    void a_step_gives_its_result_and_reads_what_it_wrote() {
        var journal = journal();
        var seen =
                journal.atomically(() -> {
                    journal.append(Facts.OPERATOR, lin());
                    return journal.about(Facts.LIN).size();
                });
        assertThat(seen).isEqualTo(1);
    }

    @Test
    void each_fact_is_folded_once() {
        var journal = journal();
        var one = journal.append(Facts.OPERATOR, lin());
        var other = journal.atomically(() -> journal.append(Facts.OPERATOR, mei()));
        assertThat(folded).containsExactly(one, other);
    }

    @Test
    void a_fact_that_cannot_be_folded_is_not_written() {
        var journal =
                fresh(
                        clock,
                        _ -> {
                            throw new IllegalStateException("planned");
                        });
        assertThatThrownBy(() -> journal.append(Facts.OPERATOR, lin())).hasMessage("planned");
        assertThat(all(journal)).isEmpty();
        assertThat(journal.heads()).isEmpty();
    }

    @Test
    void an_entry_is_found_where_it_stands() {
        var journal = journal();
        var one = journal.append(Facts.OPERATOR, lin());
        var other = journal.append(Facts.OPERATOR, mei());
        assertThat(journal.find(one.position())).contains(one);
        assertThat(journal.find(other.position())).contains(other);
        for (var nowhere :
                List.of(
                        new Position(new KioskId("kiosk-2"), one.position().run(), 1),
                        new Position(one.position().kiosk(), new Run("e".repeat(32)), 1),
                        new Position(one.position().kiosk(), one.position().run(), 3))) {
            assertThat(journal.find(nowhere)).isEmpty();
        }
    }

    @Test
    void what_is_undone_is_what_a_fact_about_the_same_person_names() {
        var journal = journal();
        var one = journal.append(Facts.OPERATOR, lin());
        var same = journal.append(Facts.OPERATOR, lin());
        var nobodys = journal.append(Facts.OPERATOR, refusalOfNobody());
        assertThat(List.of(one, same, nobodys)).noneMatch(journal::isUndone);
        journal.append(
                Facts.OPERATOR,
                new Fact.ScanUndone(
                        Optional.of(Facts.MEI), SampleEvent.EAST, one.position(), "test"));
        assertThat(journal.isUndone(one)).as("by a fact about somebody else").isFalse();
        var undoing = journal.append(Facts.OPERATOR, Facts.undone(one));
        assertThat(journal.isUndone(one)).isTrue();
        assertThat(List.of(same, nobodys, undoing)).noneMatch(journal::isUndone);
        journal.append(Facts.OPERATOR, Facts.undone(nobodys));
        assertThat(journal.isUndone(nobodys)).isTrue();
    }

    @Test
    void the_latest_entries_of_a_kiosk_come_latest_first() {
        var journal = journal();
        var one = journal.append(Facts.OPERATOR, lin());
        clock.moveBy(Duration.ofHours(-1));
        var two = journal.append(Facts.OPERATOR, mei());
        var three = journal.append(Facts.OPERATOR, refusalOfNobody());
        var kiosk = one.position().kiosk();
        assertThat(journal.latest(kiosk, 2)).containsExactly(three, two);
        assertThat(journal.latest(kiosk, 9)).containsExactly(three, two, one);
        assertThat(journal.latest(new KioskId("kiosk-2"), 9)).isEmpty();
    }

    @Test
    void what_follows_in_a_run_comes_in_the_order_written() {
        var journal = journal();
        var one = journal.append(Facts.OPERATOR, lin());
        clock.moveBy(Duration.ofHours(-1));
        var two = journal.append(Facts.OPERATOR, mei());
        var three = journal.append(Facts.OPERATOR, refusalOfNobody());
        var kiosk = one.position().kiosk();
        var run = one.position().run();
        assertThat(journal.following(kiosk, run, 0, 9)).containsExactly(one, two, three);
        assertThat(journal.following(kiosk, run, 1, 1)).containsExactly(two);
        assertThat(journal.following(kiosk, run, 3, 9)).isEmpty();
        assertThat(journal.following(kiosk, new Run("e".repeat(32)), 0, 9)).isEmpty();
        assertThat(journal.following(new KioskId("kiosk-2"), run, 0, 9)).isEmpty();
    }

    private static Fact refusalOfNobody() {
        return new Fact.EntryRefused(
                Optional.empty(), SampleEvent.EAST, "damaged", Optional.empty());
    }

    private Journal journal() {
        return fresh(clock, folded::add);
    }

    private static Fact lin() {
        return Facts.admitted(Facts.LIN, SampleEvent.EAST, SampleEvent.CENTRE);
    }

    private static Fact mei() {
        return Facts.left(Facts.MEI, SampleEvent.EAST, SampleEvent.CENTRE);
    }

    private static List<Entry> all(Journal journal) {
        var all = new ArrayList<Entry>();
        journal.forEach(all::add);
        return all;
    }
}
