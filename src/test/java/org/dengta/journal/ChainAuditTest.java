package org.dengta.journal;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.dengta.journal.ChainAudit.Report;
import org.dengta.kiosk.KioskId;
import org.dengta.testing.Facts;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

final class ChainAuditTest {
    private static final KioskId KIOSK = new KioskId("kiosk-1");

    private final SplittableRandom random = new SplittableRandom(41);
    private final List<StoredEntry> first = chain("", 20);
    private final List<StoredEntry> second = chain(head(first).toString(), 5);

    @Test
    void a_clean_journal_is_whole() {
        var report = audit(both(), List.of(head(first), head(second)));
        assertThat(report.faults()).isEmpty();
        assertThat(report.isWhole()).isTrue();
        assertThat(report.entries()).isEqualTo(25);
        assertThat(report.runs()).isEqualTo(2);
    }

    @Test
    void an_empty_journal_is_whole() {
        assertThat(audit(List.of(), List.of()).isWhole()).isTrue();
    }

    @Test
    void any_changed_byte_is_found() {
        for (var i = 0; i < 300; i++) {
            var entries = new ArrayList<>(both());
            var at = random.nextInt(entries.size());
            var old = entries.get(at);
            var bytes = old.bytes().clone();
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
            entries.set(at, new StoredEntry(old.position(), bytes, old.hash()));
            assertFound(entries, old.position() + ": its bytes or an earlier entry were changed");
        }
    }

    @Test
    void a_changed_hash_is_found_at_its_entry_and_after_it() {
        var entries = new ArrayList<>(both());
        var hash = entries.get(3).hash().clone();
        hash[0] ^= 1;
        entries.set(3, new StoredEntry(entries.get(3).position(), entries.get(3).bytes(), hash));
        assertThat(audit(entries, heads()).faults()).hasSize(2);
    }

    @Test
    void an_entry_taken_out_is_found() {
        for (var at = 0; at < 19; at++) {
            var entries = new ArrayList<>(both());
            entries.remove(at);
            assertFound(entries, "entry " + (at + 1) + " is missing before it");
        }
    }

    @Test
    void two_entries_in_each_others_place_are_found() {
        var entries = new ArrayList<>(both());
        var one = entries.get(4);
        var other = entries.get(9);
        entries.set(4, new StoredEntry(one.position(), other.bytes(), other.hash()));
        entries.set(9, new StoredEntry(other.position(), one.bytes(), one.hash()));
        assertFound(entries, one.position() + ": stored under another key than it names");
    }

    @Test
    void a_tail_cut_off_is_found_by_the_head_that_was_noted() {
        var entries = new ArrayList<>(first.subList(0, 12));
        entries.addAll(second);
        assertFound(entries, head(first).position() + ": the run does not end with this head");
    }

    @Test
    void a_run_taken_out_whole_is_found_by_its_head_and_by_the_run_after_it() {
        var report = audit(second, heads());
        assertThat(report.faults())
                .containsExactly(
                        head(first).position() + ": the run does not end with this head",
                        second.getFirst().position() + ": follows a head that is not here");
    }

    @Test
    void a_tail_put_on_behind_the_noted_head_is_found() {
        var noted = first.get(11);
        var report = audit(both(), List.of(Head.of(noted.position(), noted.hash()), head(second)));
        assertThat(report.faults())
                .containsExactly(noted.position() + ": the run does not end with this head");
    }

    @Test
    void a_run_of_which_no_head_was_noted_is_found() {
        assertThat(audit(both(), List.of(head(first))).faults())
                .containsExactly(head(second).position() + ": no head was noted for its run");
    }

    @Test
    void bytes_that_are_no_entry_are_found_even_when_their_hash_is_right() {
        var position = new Position(KIOSK, Run.draw(random), 1);
        var bytes = "hello".getBytes(UTF_8);
        var stored =
                new StoredEntry(
                        position, bytes, StoredEntry.hashAfter(StoredEntry.hashOfNone(), bytes));
        var report = audit(List.of(stored), List.of(head(List.of(stored))));
        assertThat(report.faults()).singleElement().asString().contains("not readable");
    }

    @Test
    void the_chain_is_the_one_that_everybody_computes() {
        assertThat(StoredEntry.hashOfNone()).hasSize(32).containsOnly(0);
        assertThat(
                        java.util.HexFormat.of()
                                .formatHex(StoredEntry.hashAfter(new byte[32], new byte[0])))
                .isEqualTo("4442314249739149ad1ccf372135f0986b49b1aae0f3f9d41c43414f5e74d182");
    }

    private void assertFound(List<StoredEntry> entries, String fault) {
        var report = audit(entries, heads());
        assertThat(report.isWhole()).isFalse();
        assertThat(report.faults()).anyMatch(text -> text.contains(fault));
    }

    private List<Head> heads() {
        return List.of(head(first), head(second));
    }

    private List<StoredEntry> both() {
        return java.util.stream.Stream.concat(first.stream(), second.stream()).toList();
    }

    private static Report audit(List<StoredEntry> entries, List<Head> noted) {
        var audit = new ChainAudit();
        entries.forEach(audit);
        return audit.report(noted);
    }

    private static Head head(List<StoredEntry> entries) {
        return Head.of(entries.getLast().position(), entries.getLast().hash());
    }

    private List<StoredEntry> chain(String follows, int length) {
        var run = Run.draw(random);
        var entries = new ArrayList<StoredEntry>();
        IntStream.rangeClosed(1, length)
                .forEach(sequence -> {
                    var any = Facts.randomEntry(random);
                    var bytes =
                            WireForm.write(
                                    new Entry(
                                            new Position(KIOSK, run, sequence),
                                            sequence == 1 ? follows : "",
                                            any.time(),
                                            any.at(),
                                            OptionalLong.empty(),
                                            any.operator(),
                                            any.fact()));
                    var before =
                            entries.isEmpty() ? StoredEntry.hashOfNone() : entries.getLast().hash();
                    var position = new Position(KIOSK, run, sequence);
                    entries.add(
                            new StoredEntry(position, bytes, StoredEntry.hashAfter(before, bytes)));
                });
        return entries;
    }
}
