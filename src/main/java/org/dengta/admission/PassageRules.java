package org.dengta.admission;

import org.dengta.journal.Fact.Heads;
import org.dengta.presence.Passage;
import org.dengta.presence.Standing;
import org.dengta.programme.Programme;
import org.dengta.venue.Direction;
import org.dengta.venue.SessionId;
import org.dengta.venue.ZoneId;
import org.dengta.verdict.Verdict;
import org.dengta.verdict.Verdict.Admitted;

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
    Optional<Verdict> leaving(Known known) {
        if (known.approach().direction() == Direction.ENTRY) {
            return Optional.empty();
        }
        var zone = known.approach().gate().leaves();
        return Optional.of(
                new Admitted(
                        known.holder(),
                        Direction.EXIT,
                        zone,
                        Optional.empty(),
                        hasJustLeft(known, zone),
                        leavingHeads(known, zone),
                        List.of(),
                        known.approach().around().basis()));
    }

    private boolean hasJustLeft(Known known, ZoneId zone) {
        return known.standing(zone)
                .filter(standing -> !standing.inside())
                .flatMap(Standing::left)
                .filter(passage -> isSamePassage(passage, known))
                .isPresent();
    }

    /** All of a code that are inside; all it stands for where nobody is known to be. */
    private Heads leavingHeads(Known known, ZoneId zone) {
        var party = new EntryHeads(programme).of(known.person());
        var inside =
                known.standing(zone).filter(Standing::inside).map(Standing::heads).orElse(party);
        return new Heads(Math.clamp(inside, Math.min(1, party), party), party);
    }

    /**
     * Derived from the person's standing, so it holds over a restart too; a revocation in between
     * is not missed. Another credential of the same person is no repeat: it may be in other hands.
     * Neither is a scan that says how many of a party pass.
     */
    Optional<Verdict> repeated(Known known) {
        return known.standing(known.zone())
                .filter(_ -> known.approach().around().wanted().isEmpty())
                .filter(Standing::inside)
                .flatMap(standing ->
                        standing.entered()
                                .filter(passage -> isSamePassage(passage, known))
                                .map(passage -> again(known, standing, passage)));
    }

    private static Verdict again(Known known, Standing standing, Passage passage) {
        return new Admitted(
                known.holder(),
                Direction.ENTRY,
                known.zone(),
                sessionEntered(known, passage),
                true,
                new Heads(standing.heads(), standing.heads()),
                List.of(),
                known.approach().around().basis());
    }

    private static Optional<SessionId> sessionEntered(Known known, Passage passage) {
        return known.holder().whereabouts().all().stream()
                .filter(standing ->
                        standing.inside() && standing.entered().equals(Optional.of(passage)))
                .flatMap(standing ->
                        standing.place() instanceof SessionId session
                                ? Stream.of(session)
                                : Stream.empty())
                .findFirst();
    }

    private boolean isSamePassage(Passage passage, Known known) {
        var since = Duration.between(passage.at(), known.at());
        return passage.gate().equals(known.approach().gate().id())
                && passage.credential().equals(known.holder().credential().lookup())
                && !since.isNegative()
                && since.compareTo(repeatWindow) < 0;
    }
}
