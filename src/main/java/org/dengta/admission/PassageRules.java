package org.dengta.admission;

import org.dengta.verdict.Verdict;
import org.dengta.verdict.Holder;

import org.dengta.verdict.Verdict.Admitted;
import org.dengta.journal.Fact.Heads;
import org.dengta.presence.Passage;
import org.dengta.presence.Standing;
import org.dengta.programme.Programme;
import org.dengta.venue.Direction;
import org.dengta.venue.SessionId;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Leaving, and the same passage once more. */
final class PassageRules {
    private final Programme programme;
    private final Duration repeatWindow;

    PassageRules(Programme programme, Duration repeatWindow) {
        this.programme = programme;
        this.repeatWindow = repeatWindow;
    }

    /**
     * Whoever is known gets out, whatever else is wrong. A code that is nobody's here stays a
     * matter for a human being, and what fails at first sight is refused on the way out too.
     */
    Optional<Verdict> leaving(Approach approach, Holder holder) {
        if (approach.direction() == Direction.ENTRY) {
            return Optional.empty();
        }
        var zone = approach.gate().leaves();
        var standing = holder.whereabouts().at(zone);
        var repeated =
                standing.filter(known -> !known.inside())
                        .flatMap(Standing::left)
                        .filter(passage -> isSamePassage(passage, approach, holder))
                        .isPresent();
        var heads = new EntryHeads(programme).of(holder.person());
        var inside = standing.filter(Standing::inside).map(Standing::heads).orElse(heads);
        return Optional.of(
                new Admitted(
                        holder,
                        Direction.EXIT,
                        zone,
                        Optional.empty(),
                        repeated,
                        new Heads(Math.min(inside, heads), heads),
                        List.of(),
                        approach.around().basis()));
    }

    /**
     * Derived from the person's standing, so it holds over a restart too; a revocation in between
     * is not missed. Another credential of the same person is no repeat: it may be in other hands.
     * Neither is a scan that says how many of a party pass.
     */
    Optional<Verdict> repeated(Approach approach, Holder holder) {
        var zone = approach.gate().zone();
        return holder.whereabouts()
                .at(zone)
                .filter(_ -> approach.around().wanted().isEmpty())
                .filter(Standing::inside)
                .flatMap(standing ->
                        standing.entered()
                                .filter(passage -> isSamePassage(passage, approach, holder))
                                .map(passage -> again(approach, holder, standing, passage)));
    }

    private static Verdict again(
            Approach approach, Holder holder, Standing standing, Passage passage) {
        return new Admitted(
                holder,
                Direction.ENTRY,
                approach.gate().zone(),
                sessionEntered(holder, passage),
                true,
                new Heads(standing.heads(), standing.heads()),
                List.of(),
                approach.around().basis());
    }

    private static Optional<SessionId> sessionEntered(Holder holder, Passage passage) {
        return holder.whereabouts().all().stream()
                .filter(standing ->
                        standing.inside() && standing.entered().equals(Optional.of(passage)))
                .flatMap(standing ->
                        standing.place() instanceof SessionId session
                                ? Stream.of(session)
                                : Stream.empty())
                .findFirst();
    }

    private boolean isSamePassage(Passage passage, Approach approach, Holder holder) {
        var since = Duration.between(passage.at(), approach.at());
        return passage.gate().equals(approach.gate().id())
                && passage.credential().equals(holder.credential().lookup())
                && !since.isNegative()
                && since.compareTo(repeatWindow) < 0;
    }
}
