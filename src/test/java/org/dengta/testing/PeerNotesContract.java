package org.dengta.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.exchange.PeerNotes;
import org.dengta.exchange.SharedFacts;
import org.dengta.journal.Head;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** What all notes on a peer promise. */
public abstract class PeerNotesContract {
    private static final Instant NOW = SampleEvent.at(SampleEvent.DAY_1, "09:00");

    private final SplittableRandom random = new SplittableRandom(5);
    private final FactChain east = chain("east-1", 4);
    private final FactChain west = chain("west-1", 2);

    /** Facts of a replica without any. */
    protected abstract SharedFacts facts();

    /** The notes of that replica on one peer. */
    protected abstract PeerNotes notes();

    @Test
    void nothing_is_noted_at_first() {
        var notes = notes();
        assertThat(notes.guestCursor()).isEmpty();
        assertThat(notes.facts()).isZero();
        assertThat(notes.heard()).isEmpty();
        assertThat(notes.offsetMs()).isEmpty();
        assertThat(notes.waiting()).isZero();
    }

    @Test
    void an_answer_and_a_cursor_are_noted_apart() {
        var notes = notes();
        notes.guestCursor(Optional.of("a/1/x"));
        notes.heard(NOW, -1500, 7);
        assertThat(notes.guestCursor()).contains("a/1/x");
        assertThat(notes.heard()).contains(NOW);
        assertThat(notes.offsetMs()).hasValue(-1500);
        assertThat(notes.facts()).isEqualTo(7);
        notes.guestCursor(Optional.empty());
        notes.heard(NOW.plusMillis(1), 0, 3);
        assertThat(notes.guestCursor()).isEmpty();
        assertThat(notes.heard()).contains(NOW.plusMillis(1));
        assertThat(notes.offsetMs()).hasValue(0);
        assertThat(notes.facts()).isEqualTo(3);
    }

    @Test
    void what_the_peer_is_not_known_to_hold_is_waiting() {
        var facts = facts();
        var notes = notes();
        facts.take(east.all(), "x");
        facts.take(west.all(), "x");
        assertThat(notes.waiting()).isEqualTo(6);
        notes.holds(List.of(head(east, 3), head(east, 1), head(chain("north-1", 9), 9)));
        assertThat(notes.waiting()).isEqualTo(3);
        notes.holds(List.of(head(west, 2)));
        assertThat(notes.waiting()).isEqualTo(1);
        notes.holds(List.of(head(east, 4)));
        assertThat(notes.waiting()).isZero();
    }

    @Test
    void a_peer_that_holds_more_than_is_here_leaves_nothing_waiting() {
        var facts = facts();
        var notes = notes();
        facts.take(east.all().subList(0, 2), "x");
        facts.take(west.all(), "x");
        notes.holds(List.of(head(east, 4)));
        assertThat(notes.waiting()).isEqualTo(2);
    }

    @Test
    void what_a_peer_lost_is_waiting_again() {
        var facts = facts();
        var notes = notes();
        facts.take(east.all(), "x");
        notes.holds(List.of(head(east, 4)));
        notes.guestCursor(Optional.of("a/1/x"));
        notes.holds(List.of(head(east, 1)));
        assertThat(notes.waiting()).isEqualTo(3);
        notes.holds(List.of(head(east, 4)));
        notes.forget();
        assertThat(notes.waiting()).isEqualTo(4);
        assertThat(notes.guestCursor()).isEmpty();
    }

    private FactChain chain(String kiosk, int entries) {
        var chain = new FactChain(kiosk, random);
        for (var i = 0; i < entries; i++) {
            chain.add(NOW, Facts.left(Facts.LIN, SampleEvent.EAST, SampleEvent.CENTRE));
        }
        return chain;
    }

    private static Head head(FactChain chain, int sequence) {
        return Head.of(chain.get(sequence).position(), chain.get(sequence).hash());
    }
}
