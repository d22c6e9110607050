package org.dengta.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.exchange.Quarantined;
import org.dengta.exchange.Quarantined.Why;
import org.dengta.exchange.Receipt;
import org.dengta.exchange.SharedFacts;
import org.dengta.journal.Fact;
import org.dengta.journal.Head;
import org.dengta.journal.Position;
import org.dengta.journal.StoredEntry;
import org.dengta.kiosk.KioskId;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.SplittableRandom;

/** What every replica promises that shares its facts. */
public abstract class SharedFactsContract {
    private static final Instant NOW = SampleEvent.at(SampleEvent.DAY_1, "09:00");
    private static final String PEER = "central";

    private final SplittableRandom random = new SplittableRandom(41);
    private final FactChain east = chain("east-1", 5);
    private final FactChain west = chain("west-1", 3);

    /** A replica without facts. */
    protected abstract SharedFacts fresh(InstantSource clock);

    @Test
    void a_replica_without_facts_has_no_heads() {
        var facts = facts();
        assertThat(facts.heads()).isEmpty();
        assertThat(facts.count()).isZero();
        assertThat(facts.beyond(List.of(), 10)).isEmpty();
        assertThat(facts.beyond(List.of(head(east, 3)), 10)).isEmpty();
        assertThat(facts.quarantine()).isEmpty();
    }

    @Test
    void what_is_taken_comes_out_again_byte_for_byte() {
        var facts = facts();
        assertThat(facts.take(east.all(), PEER)).isEqualTo(receipt(5, 0, 0));
        assertThat(facts.take(west.all(), PEER)).isEqualTo(receipt(3, 0, 0));
        assertThat(facts.count()).isEqualTo(8);
        assertThat(facts.heads()).containsExactlyInAnyOrder(head(east, 5), head(west, 3));
        assertSame(facts.beyond(List.of(head(west, 3)), 10), east.all());
        assertSame(facts.beyond(List.of(head(east, 5)), 10), west.all());
        assertThat(facts.beyond(facts.heads(), 10)).isEmpty();
    }

    @Test
    void what_is_beyond_follows_each_head_and_is_cut_at_the_most() {
        var facts = facts();
        facts.take(east.all(), PEER);
        facts.take(west.all(), PEER);
        assertSame(
                facts.beyond(List.of(head(east, 2), head(west, 3)), 10), east.all().subList(2, 5));
        assertSame(
                facts.beyond(List.of(head(east, 2), head(west, 3)), 2), east.all().subList(2, 4));
        assertThat(facts.beyond(List.of(), 6)).hasSize(6);
        assertThat(facts.beyond(List.of(), 8)).hasSize(8);
    }

    @Test
    void the_same_again_changes_nothing() {
        var facts = facts();
        facts.take(east.all(), PEER);
        assertThat(facts.take(east.all(), PEER)).isEqualTo(receipt(0, 5, 0));
        assertThat(facts.take(List.of(), PEER)).isEqualTo(receipt(0, 0, 0));
        assertThat(facts.count()).isEqualTo(5);
    }

    @Test
    void what_follows_something_that_is_not_here_is_left_out_until_that_comes() {
        var facts = facts();
        assertThat(facts.take(east.all().subList(2, 5), PEER)).isEqualTo(receipt(0, 0, 3));
        assertThat(facts.heads()).isEmpty();
        var mixed = List.of(east.get(3), east.get(1), east.get(2), east.get(5), east.get(2));
        assertThat(facts.take(mixed, PEER)).isEqualTo(receipt(2, 1, 2));
        assertThat(facts.heads()).containsExactly(head(east, 2));
        assertThat(facts.take(east.all(), PEER)).isEqualTo(receipt(3, 2, 0));
    }

    @Test
    void bytes_that_are_no_entry_are_kept_aside_and_hold_up_nothing() {
        var facts = facts();
        var chain = chain("north-1", 1);
        var broken = chain.addBytes("灯塔".getBytes(StandardCharsets.UTF_8));
        var after = chain.add(NOW, lin());
        var receipt = facts.take(chain.all(), PEER);
        var aside = new Quarantined(broken.position(), Why.UNREADABLE, PEER, NOW);
        assertThat(receipt).isEqualTo(new Receipt(2, 0, 0, List.of(aside)));
        assertThat(facts.quarantine()).containsExactly(aside);
        assertThat(facts.heads()).containsExactly(Head.of(after.position(), after.hash()));
        assertSame(facts.beyond(List.of(), 10), chain.all());
        assertThat(facts.take(chain.all(), PEER)).isEqualTo(receipt(0, 3, 0));
        assertThat(facts.quarantine()).hasSize(1);
        assertThat(facts.quarantined()).isEqualTo(1);
    }

    @Test
    void an_entry_that_names_another_position_is_kept_aside() {
        var facts = facts();
        var chain = new FactChain("north-1", random);
        chain.addBytes(east.get(1).bytes());
        assertThat(facts.take(chain.all(), PEER).quarantined())
                .extracting(Quarantined::why)
                .containsExactly(Why.UNREADABLE);
    }

    @Test
    void an_entry_that_does_not_fit_its_hash_is_kept_aside_and_what_follows_is_kept() {
        var facts = facts();
        var bent = east.get(2).bytes().clone();
        bent[bent.length - 2] ^= 1;
        var second = new StoredEntry(east.get(2).position(), bent, east.get(2).hash());
        var batch = List.of(east.get(1), second, east.get(3), east.get(4));
        var receipt = facts.take(batch, PEER);
        assertThat(receipt.kept()).isEqualTo(3);
        assertThat(receipt.quarantined())
                .containsExactly(new Quarantined(second.position(), Why.HASH_DIFFERS, PEER, NOW));
        assertThat(facts.heads()).containsExactly(head(east, 4));
        assertSame(facts.beyond(List.of(), 10), batch);
    }

    @Test
    void another_entry_at_a_taken_position_is_shown_and_takes_no_place() {
        var facts = facts();
        facts.take(east.all(), PEER);
        var fork = new FactChain("east-1", east.run());
        var other = fork.add(NOW, Facts.admitted(Facts.MEI, SampleEvent.WEST, SampleEvent.CENTRE));
        var receipt = facts.take(List.of(other), "east-2");
        assertThat(receipt.quarantined())
                .containsExactly(new Quarantined(other.position(), Why.FORKED, "east-2", NOW));
        assertThat(receipt.kept()).isZero();
        assertThat(facts.take(List.of(other), PEER)).isEqualTo(receipt(0, 1, 0));
        assertSame(facts.beyond(List.of(), 10), east.all());
        assertThat(facts.count()).isEqualTo(5);
    }

    @Test
    void facts_of_a_later_release_are_kept_and_no_fault() {
        var facts = facts();
        var chain = new FactChain("north-1", random);
        var text =
                """
                dengta-entry 1
                kiosk north-1
                run %s
                sequence 1
                time 1.0
                at 2024-10-25T01:00:00Z
                operator desk-1
                fact guest-teleported
                .person G-0001
                .to mars
                """
                        .formatted(chain.run());
        chain.addBytes(text.getBytes(StandardCharsets.UTF_8));
        assertThat(facts.take(chain.all(), PEER)).isEqualTo(receipt(1, 0, 0));
        assertSame(facts.beyond(List.of(), 1), chain.all());
    }

    private SharedFacts facts() {
        return fresh(InstantSource.fixed(NOW));
    }

    private FactChain chain(String kiosk, int entries) {
        var chain = new FactChain(kiosk, random);
        for (var i = 0; i < entries; i++) {
            chain.add(NOW.plusSeconds(i), i % 2 == 0 ? lin() : left());
        }
        return chain;
    }

    private static Fact lin() {
        return Facts.admitted(Facts.LIN, SampleEvent.EAST, SampleEvent.CENTRE);
    }

    private static Fact left() {
        return Facts.left(Facts.LIN, SampleEvent.EAST, SampleEvent.CENTRE);
    }

    private static Head head(FactChain chain, int sequence) {
        var entry = chain.get(sequence);
        return Head.of(entry.position(), entry.hash());
    }

    private static Receipt receipt(int kept, int known, int early) {
        return new Receipt(kept, known, early, List.of());
    }

    private static void assertSame(List<StoredEntry> one, List<StoredEntry> other) {
        assertThat(one)
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactlyElementsOf(other);
    }

    /** Unused positions make no sense: a run of a kiosk begins with 1. */
    @Test
    void a_run_that_begins_late_is_early() {
        var position = new Position(new KioskId("north-1"), east.run(), 7);
        var lone = new StoredEntry(position, new byte[] {1}, new byte[32]);
        assertThat(facts().take(List.of(lone), PEER)).isEqualTo(receipt(0, 0, 1));
    }
}
