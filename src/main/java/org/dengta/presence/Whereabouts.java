package org.dengta.presence;

import org.dengta.journal.Entry;
import org.dengta.journal.Fact.GuestAdmitted;
import org.dengta.journal.Fact.GuestLeft;
import org.dengta.journal.Fact.ScanUndone;
import org.dengta.journal.Grounds.Turn;
import org.dengta.journal.HybridTime;
import org.dengta.journal.Position;
import org.dengta.venue.Place;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All standings of one person: the fold of that person's facts in hybrid-time order, without the
 * passages that were undone. Immutable. Who leaves a zone leaves the sessions and zones in it. An
 * exit without an entry is kept as such and makes no figure negative.
 */
public final class Whereabouts {
    private static final Whereabouts UNKNOWN = new Whereabouts(Map.of());

    private final Map<Place, Standing> standings;

    private Whereabouts(Map<Place, Standing> standings) {
        this.standings = standings;
    }

    /** By the time of what happened, which is before that of the fact where it came late. */
    private static Comparator<Entry> order(Set<Position> undone) {
        return Comparator.comparing((Entry entry) -> turn(entry, undone))
                .thenComparing(Entry::time)
                .thenComparing(Entry::position);
    }

    /**
     * What was counted anew takes the place of the first count, once that is known to be undone.
     */
    private static Turn turn(Entry entry, Set<Position> undone) {
        return replaced(entry)
                .filter(turn -> undone.contains(turn.position()))
                .orElseGet(() -> new Turn(moment(entry), entry.position()));
    }

    private static Optional<Turn> replaced(Entry entry) {
        return entry.fact() instanceof GuestAdmitted admitted
                ? admitted.grounds().turn()
                : Optional.empty();
    }

    private static HybridTime moment(Entry entry) {
        return cameLate(entry, entry.time())
                .map(passed -> new HybridTime(passed.toEpochMilli(), 0))
                .orElse(entry.time());
    }

    /** The true time of what was written down later; none that is proved wrong by the latest. */
    private static Optional<Instant> cameLate(Entry entry, HybridTime latest) {
        var after = Instant.ofEpochMilli(latest.millis() + 1);
        return entry.fact() instanceof GuestAdmitted admitted
                ? admitted.grounds()
                        .passed()
                        .filter(passed -> !passed.isBefore(Instant.EPOCH))
                        .filter(passed -> passed.isBefore(after))
                : Optional.empty();
    }

    /** Whether an entry happened when it was written down, as all do but what came late. */
    public static boolean isPrompt(Entry entry) {
        return cameLate(entry, entry.time()).isEmpty() && replaced(entry).isEmpty();
    }

    /** Where a fact stands among those of its person: of one counted anew where the first stood. */
    public static Turn turn(Entry entry) {
        return replaced(entry).orElseGet(() -> new Turn(moment(entry), entry.position()));
    }

    /** In the order of what happened, each once. */
    static SortedSet<Entry> inOrder(Collection<Entry> entries) {
        return inOrder(entries, Set.of());
    }

    private static SortedSet<Entry> inOrder(Collection<Entry> entries, Set<Position> undone) {
        var ordered = new TreeSet<>(order(undone));
        ordered.addAll(entries);
        return ordered;
    }

    /** When it happened: before it was written down where that came late. */
    public static Instant happened(Entry entry) {
        var latest = replaced(entry).map(Turn::time).orElse(entry.time());
        return cameLate(entry, latest).orElse(entry.at());
    }

    /** What had happened by an instant, with all undoings: what was undone never was true. */
    public static List<Entry> until(Collection<Entry> entries, Instant at) {
        return entries.stream()
                .filter(entry -> entry.fact() instanceof ScanUndone || !happened(entry).isAfter(at))
                .toList();
    }

    /** Those of a person of whom nothing is known. */
    public static Whereabouts unknown() {
        return UNKNOWN;
    }

    /** As stored; places are distinct. */
    public static Whereabouts of(Collection<Standing> standings) {
        var byPlace = new LinkedHashMap<Place, Standing>();
        standings.forEach(standing -> byPlace.put(standing.place(), standing));
        return new Whereabouts(byPlace);
    }

    /**
     * The fold of one person's facts, given in any order and as often as you like. A passage that
     * any of them undoes leaves no trace, wherever the two stand in time.
     */
    public static Whereabouts fold(Collection<Entry> entries) {
        var whereabouts = UNKNOWN;
        for (var entry : counting(entries)) {
            whereabouts = whereabouts.after(entry);
        }
        return whereabouts;
    }

    /**
     * One person's facts in hybrid-time order, each once, without those that any undoes. Of several
     * that took one place, as where two people counted anew apart from each other, the latest.
     */
    static List<Entry> counting(Collection<Entry> entries) {
        var undone = undone(entries);
        var byTurn = new LinkedHashMap<Turn, Entry>();
        inOrder(entries, undone).stream()
                .filter(entry -> !undone.contains(entry.position()))
                .forEach(entry -> byTurn.put(turn(entry, undone), entry));
        return List.copyOf(byTurn.values());
    }

    private static Set<Position> undone(Collection<Entry> entries) {
        return entries.stream()
                .flatMap(entry ->
                        entry.fact() instanceof ScanUndone undone
                                ? Stream.of(undone.undone())
                                : Stream.empty())
                .collect(Collectors.toSet());
    }

    /**
     * These whereabouts after one more fact, prompt and later than all before. Only for a person
     * none of whose scans was undone: an undone one is taken out by a {@link #fold} alone.
     */
    public Whereabouts after(Entry entry) {
        return switch (entry.fact()) {
            case GuestAdmitted admitted ->
                    entered(
                            admitted,
                            new Passage(happened(entry), admitted.gate(), admitted.credential()));
            case GuestLeft left ->
                    left(left, new Passage(entry.at(), left.gate(), left.credential()));
            default -> this;
        };
    }

    public Optional<Standing> at(Place place) {
        return Optional.ofNullable(standings.get(place));
    }

    /** Every place ever entered or left. */
    public List<Standing> all() {
        return List.copyOf(standings.values());
    }

    private Whereabouts entered(GuestAdmitted admitted, Passage passage) {
        var next = new LinkedHashMap<>(standings);
        next.replaceAll((_, standing) ->
                standing.inside() && admitted.leaves().contains(standing.zone())
                        ? standing.afterExit(passage)
                        : standing);
        enter(next, admitted.zone(), admitted, passage);
        admitted.session().ifPresent(session -> enter(next, session, admitted, passage));
        return new Whereabouts(next);
    }

    private static void enter(
            Map<Place, Standing> next, Place place, GuestAdmitted admitted, Passage passage) {
        var before = next.getOrDefault(place, Standing.never(place, admitted.zone()));
        next.put(place, before.afterEntry(passage, admitted));
    }

    private Whereabouts left(GuestLeft left, Passage passage) {
        var zone = left.zone();
        var next = new LinkedHashMap<>(standings);
        next.putIfAbsent(zone, Standing.never(zone, zone));
        next.replaceAll((place, standing) ->
                place.equals(zone) || standing.inside() && left.covers(standing.zone())
                        ? standing.afterExit(passage)
                        : standing);
        return new Whereabouts(next);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Whereabouts whereabouts && standings.equals(whereabouts.standings);
    }

    @Override
    public int hashCode() {
        return standings.hashCode();
    }

    @Override
    public String toString() {
        return standings.values().toString();
    }
}
