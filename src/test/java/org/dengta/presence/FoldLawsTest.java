package org.dengta.presence;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.journal.DutyFact.BadgeHandedOver;
import org.dengta.journal.DutyFact.PersonBlocked;
import org.dengta.journal.Entry;
import org.dengta.journal.Fact;
import org.dengta.journal.Fact.GuestAdmitted;
import org.dengta.journal.Fact.GuestLeft;
import org.dengta.journal.Fact.Heads;
import org.dengta.journal.Fact.ScanUndone;
import org.dengta.testing.Courses;
import org.dengta.venue.Place;
import org.dengta.venue.ZoneId;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

/** What holds of the folds whatever befell a person and in whatever order it is heard. */
final class FoldLawsTest {
    private static final long SEED = 20_241_025;
    private static final int ROUNDS = 800;
    private static final Comparator<Entry> BY_TIME =
            Comparator.comparing(Entry::time).thenComparing(Entry::position);

    private final Random random = new Random(SEED);
    private final Courses courses = new Courses(random);

    @Test
    void order_and_repetition_of_what_is_heard_do_not_matter() {
        for (var round = 0; round < ROUNDS; round++) {
            var course = courses.some();
            var again = courses.shuffled(course);
            assertThat(Whereabouts.fold(again)).as(told(round)).isEqualTo(Whereabouts.fold(course));
            assertThat(Orders.fold(again)).as(told(round)).isEqualTo(Orders.fold(course));
            assertThat(Hold.fold(again)).as(told(round)).isEqualTo(Hold.fold(course));
        }
    }

    /** As a store keeps them: one step for what is prompt and the latest, else all anew. */
    @Test
    void kept_whereabouts_are_always_those_of_a_full_fold() {
        for (var round = 0; round < ROUNDS; round++) {
            var course = new ArrayList<>(courses.some());
            if (round % 2 == 0) {
                course.sort(BY_TIME);
            }
            var heard = new ArrayList<Entry>();
            var kept = Whereabouts.unknown();
            for (var entry : course) {
                var isNext = isLatest(heard, entry) && undone(heard).isEmpty();
                heard.add(entry);
                kept =
                        isNext && Whereabouts.isPrompt(entry) && !isUndoing(entry)
                                ? kept.after(entry)
                                : Whereabouts.fold(heard);
                assertThat(kept).as(told(round)).isEqualTo(Whereabouts.fold(heard));
            }
        }
    }

    /** Also where clocks differ: hybrid time then runs ahead of what a clock shows. */
    @Test
    void counting_anew_changes_the_heads_of_an_entry_and_nothing_else() {
        var counted = 0;
        for (var round = 0; round < ROUNDS; round++) {
            var course = courses.some().stream().map(this::byAClockThatIsSlow).toList();
            var first = any(course);
            if (first.fact() instanceof GuestAdmitted admitted
                    && !undone(course).contains(first.position())) {
                var heads = 1 + random.nextInt(admitted.heads().passed());
                var all = new ArrayList<>(course);
                all.addAll(courses.countedAnew(first, heads));
                var once = all.getLast();
                if (random.nextBoolean()) {
                    all.addAll(courses.countedAnew(once, heads));
                }
                assertThat(Whereabouts.fold(courses.shuffled(all)))
                        .as(told(round))
                        .isEqualTo(Whereabouts.fold(with(course, first, heads)));
                counted++;
            }
        }
        assertThat(counted).isGreaterThan(ROUNDS / 5);
    }

    @Test
    void of_two_that_count_one_entry_anew_apart_from_each_other_the_latest_word_counts() {
        for (var round = 0; round < ROUNDS; round++) {
            var course = courses.some();
            var first = any(course);
            if (first.fact() instanceof GuestAdmitted
                    && !undone(course).contains(first.position())) {
                var all = new ArrayList<>(course);
                var one = courses.countedAnew(first, 1);
                var other = courses.countedAnew(first, 2);
                all.addAll(one);
                all.addAll(other);
                var last = BY_TIME.compare(one.getLast(), other.getLast()) < 0 ? 2 : 1;
                assertThat(Whereabouts.fold(courses.shuffled(all)))
                        .as(told(round))
                        .isEqualTo(Whereabouts.fold(with(course, first, last)));
            }
        }
    }

    private Entry byAClockThatIsSlow(Entry entry) {
        return new Entry(
                entry.position(),
                entry.follows(),
                entry.time(),
                entry.at().minusSeconds(random.nextInt(7_200)),
                entry.offsetMs(),
                entry.operator(),
                entry.fact());
    }

    private Entry any(List<Entry> course) {
        return course.get(random.nextInt(course.size()));
    }

    /** As if so many had been counted from the beginning. */
    private static List<Entry> with(List<Entry> course, Entry first, int heads) {
        return course.stream().map(it -> it.equals(first) ? counted(it, heads) : it).toList();
    }

    private static Entry counted(Entry entry, int heads) {
        var admitted = (GuestAdmitted) entry.fact();
        return new Entry(
                entry.position(),
                entry.follows(),
                entry.time(),
                entry.at(),
                entry.offsetMs(),
                entry.operator(),
                new GuestAdmitted(
                        admitted.person(),
                        admitted.gate(),
                        admitted.zone(),
                        admitted.session(),
                        new Heads(heads, admitted.heads().party()),
                        admitted.credential(),
                        admitted.day(),
                        admitted.leaves(),
                        admitted.grounds()));
    }

    private static boolean isLatest(List<Entry> heard, Entry entry) {
        return heard.stream().allMatch(it -> BY_TIME.compare(it, entry) < 0);
    }

    private static boolean isUndoing(Entry entry) {
        return entry.fact() instanceof ScanUndone;
    }

    @Test
    void inside_is_whose_last_passage_was_an_entry() {
        for (var round = 0; round < ROUNDS; round++) {
            var course = courses.some();
            var whereabouts = Whereabouts.fold(course);
            var inside = new HashSet<Place>();
            whereabouts.all().stream()
                    .filter(Standing::inside)
                    .forEach(standing -> inside.add(standing.place()));
            assertThat(inside).as(told(round)).isEqualTo(modelled(course));
        }
    }

    /** Passage by passage, told in other words than the fold's. */
    private static Set<Place> modelled(List<Entry> course) {
        var undone = undone(course);
        var inside = new HashMap<Place, ZoneId>();
        course.stream()
                .filter(entry -> !undone.contains(entry.position()))
                .distinct()
                .sorted(
                        Comparator.comparing(
                                        (Entry entry) -> Whereabouts.happened(entry).toEpochMilli())
                                .thenComparing(Entry::position))
                .forEach(entry -> pass(inside, entry.fact()));
        return inside.keySet();
    }

    private static Set<Object> undone(List<Entry> course) {
        var undone = new HashSet<Object>();
        course.forEach(entry -> {
            if (entry.fact() instanceof ScanUndone undoing) {
                undone.add(undoing.undone());
            }
        });
        return undone;
    }

    private static void pass(Map<Place, ZoneId> inside, Fact fact) {
        if (fact instanceof GuestAdmitted in) {
            inside.values().removeIf(in.leaves()::contains);
            inside.put(in.zone(), in.zone());
            in.session().ifPresent(session -> inside.put(session, in.zone()));
        }
        if (fact instanceof GuestLeft out) {
            inside.values().removeIf(out::covers);
        }
    }

    @Test
    void no_figure_is_negative_and_no_party_has_more_heads_inside_than_it_has() {
        for (var round = 0; round < ROUNDS; round++) {
            for (var standing : Whereabouts.fold(courses.some()).all()) {
                assertThat(standing.heads()).as(told(round)).isBetween(1, Courses.PARTY);
                assertThat(standing.entries()).as(told(round)).isNotNegative();
                assertThat(standing.clashes()).as(told(round)).isNotNegative();
                assertThat(standing.tally().today())
                        .as(told(round))
                        .isBetween(0, standing.entries());
                assertThat(standing.inside() && standing.entries() == 0).isFalse();
            }
        }
    }

    @Test
    void an_order_is_never_outrun_by_an_older_one_that_comes_later() {
        for (var round = 0; round < ROUNDS; round++) {
            var course = courses.shuffled(courses.some());
            var orders = Orders.fold(course);
            var block = last(course, fact -> fact instanceof PersonBlocked);
            var badge = last(course, fact -> fact instanceof BadgeHandedOver);
            assertThat(orders.blocked().map(Orders.Blocking::at))
                    .as(told(round))
                    .isEqualTo(
                            block.filter(it -> ((PersonBlocked) it.fact()).blocked())
                                    .map(Entry::at));
            assertThat(orders.handedOver().map(Orders.HandOver::at))
                    .as(told(round))
                    .isEqualTo(badge.map(Entry::at));
        }
    }

    private static java.util.Optional<Entry> last(List<Entry> course, Predicate<Fact> which) {
        return course.stream().filter(entry -> which.test(entry.fact())).max(BY_TIME);
    }

    private static String told(int round) {
        return "seed " + SEED + ", round " + round;
    }
}
