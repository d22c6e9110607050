package org.dengta.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dengta.testing.Facts.LIN;
import static org.dengta.testing.Facts.admitted;
import static org.dengta.testing.Facts.left;
import static org.dengta.testing.SampleEvent.CENTRE;
import static org.dengta.testing.SampleEvent.DAY_1;
import static org.dengta.testing.SampleEvent.EAST;
import static org.dengta.testing.SampleEvent.FORUM;
import static org.dengta.testing.SampleEvent.FORUM_DOOR;
import static org.dengta.testing.SampleEvent.HALL;
import static org.dengta.testing.SampleEvent.HALL_IN;
import static org.dengta.testing.SampleEvent.OPENING;
import static org.dengta.testing.SampleEvent.at;

import org.dengta.journal.Entry;
import org.dengta.journal.Fact;
import org.dengta.kiosk.KioskId;
import org.dengta.testing.Facts;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** What is undone never was, for whereabouts. */
final class UndoneScansTest {
    private static final Instant T9 = at(DAY_1, "09:00");
    private static final Instant T10 = at(DAY_1, "10:00");
    private static final Instant T11 = at(DAY_1, "11:00");

    private final Random random = new Random(47);

    @Test
    void an_entry_undone_was_never_there() {
        var in = Facts.entry(T9, admitted(LIN, EAST, CENTRE));
        assertThat(fold(in, undo(T10, in))).isEqualTo(Whereabouts.unknown());
    }

    @Test
    void an_exit_undone_leaves_the_person_inside_since_the_entry() {
        var in = Facts.entry(T9, admitted(LIN, EAST, CENTRE));
        var out = Facts.entry(T10, left(LIN, EAST, CENTRE));
        assertThat(fold(in, out, undo(T11, out))).isEqualTo(fold(in));
    }

    @Test
    void an_undoing_counts_though_its_time_is_before_that_of_the_scan() {
        var in = Facts.entry(T10, admitted(LIN, EAST, CENTRE));
        assertThat(fold(undo(T9, in), in)).isEqualTo(Whereabouts.unknown());
    }

    @Test
    void an_undoing_of_what_is_not_known_yet_does_nothing() {
        var in = Facts.entry(T9, admitted(LIN, EAST, CENTRE));
        var other = Facts.entry(new KioskId("kiosk-2"), T9, admitted(LIN, EAST, CENTRE));
        assertThat(fold(in, undo(T10, other))).isEqualTo(fold(in));
        assertThat(fold(undo(T10, other))).isEqualTo(Whereabouts.unknown());
    }

    @Test
    void an_undoing_cannot_be_undone() {
        var in = Facts.entry(T9, admitted(LIN, EAST, CENTRE));
        var undone = undo(T10, in);
        assertThat(fold(in, undone, undo(T11, undone))).isEqualTo(Whereabouts.unknown());
    }

    @Test
    void undone_twice_is_undone_once() {
        var first = Facts.entry(T9, admitted(LIN, EAST, CENTRE));
        var second = Facts.entry(T10, admitted(LIN, EAST, CENTRE));
        var twice = fold(first, second, undo(T10.plusSeconds(1), second), undo(T11, second));
        assertThat(twice).isEqualTo(fold(first));
        assertThat(twice.at(CENTRE).map(Standing::entries)).contains(1);
    }

    @Test
    void any_passages_undone_leave_the_whereabouts_of_the_others_in_any_order() {
        for (var i = 0; i < 500; i++) {
            var rest = new ArrayList<Entry>();
            var all = new ArrayList<Entry>();
            for (var second = 0; second < 10; second++) {
                var entry = Facts.entry(T9.plusSeconds(second), passage());
                all.add(entry);
                if (random.nextBoolean()) {
                    rest.add(entry);
                } else {
                    undoSomewhen(all, entry, 1 + random.nextInt(2));
                }
            }
            Collections.shuffle(all, random);
            assertThat(Whereabouts.fold(all)).isEqualTo(Whereabouts.fold(rest));
        }
    }

    private void undoSomewhen(List<Entry> all, Entry entry, int times) {
        for (var i = 0; i < times; i++) {
            var kiosk = new KioskId("kiosk-" + (2 + i));
            var at = T9.plus(Duration.ofMillis(random.nextInt(20_000)));
            all.add(Facts.entry(kiosk, at, Facts.undone(entry)));
        }
    }

    private Fact passage() {
        return switch (random.nextInt(5)) {
            case 0 -> admitted(LIN, EAST, CENTRE);
            case 1 -> admitted(LIN, FORUM_DOOR, FORUM, OPENING);
            case 2 -> left(LIN, FORUM_DOOR, FORUM);
            case 3 -> left(LIN, EAST, CENTRE, Set.of(FORUM));
            default -> admitted(LIN, HALL_IN, HALL);
        };
    }

    private static Entry undo(Instant when, Entry entry) {
        return Facts.entry(new KioskId("kiosk-3"), when, Facts.undone(entry));
    }

    private static Whereabouts fold(Entry... entries) {
        return Whereabouts.fold(List.of(entries));
    }
}
