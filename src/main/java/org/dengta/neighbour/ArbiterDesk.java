package org.dengta.neighbour;

import org.dengta.admission.Surroundings.Claim;
import org.dengta.journal.DutyFact.ClaimClosed;
import org.dengta.journal.DutyFact.EntryClaimed;
import org.dengta.journal.Entry;
import org.dengta.journal.Fact.GuestAdmitted;
import org.dengta.journal.Journal;
import org.dengta.kiosk.KioskId;
import org.dengta.kiosk.OperatorId;
import org.dengta.neighbour.Arbiter.Asking;
import org.dengta.presence.Whereabouts;
import org.dengta.venue.SessionId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The arbiter itself: grants each person one entry to a session, first come first served, and
 * writes each grant down before it is told. An entry is free where nobody is in on it, by all that
 * is not undone, and every grant of it was closed. As a kiosk's facts come in the order written and
 * its entry before the closing, no grant is thought unused that was used. A grant that nobody
 * closes, as of a kiosk that died, stays that kiosk's.
 */
public final class ArbiterDesk {
    private final Journal journal;

    /**
     * @param journal of the kiosk that is the arbiter
     */
    public ArbiterDesk(Journal journal) {
        this.journal = journal;
    }

    /** The arbiter as one kiosk sees it. */
    public Arbiter heardBy(KioskId asker, OperatorId operator) {
        return asking -> journal.atomically(() -> claim(asking, asker, operator));
    }

    private Claim claim(Asking asking, KioskId asker, OperatorId operator) {
        var known = journal.about(asking.person());
        return made(known, asking, asker)
                .or(() -> granted(known, asking, asker))
                .orElseGet(() -> grant(asking, asker, operator));
    }

    /** Who is in on it; the rest of a party may follow where the first of it went in. */
    private Optional<Claim> made(List<Entry> known, Asking asking, KioskId asker) {
        var made = known.stream().flatMap(entry -> made(entry, asking.session()).stream()).toList();
        return made.stream()
                .filter(it -> !it.by().equals(asker) || isComplete(made))
                .findFirst()
                .map(it -> new Claim.Taken(asking.session(), it.admitted().gate(), it.at()));
    }

    private Optional<Made> made(Entry entry, SessionId session) {
        return entry.fact() instanceof GuestAdmitted admitted
                        && admitted.session().equals(Optional.of(session))
                        && !journal.isUndone(entry)
                ? Optional.of(
                        new Made(admitted, Whereabouts.turn(entry).position().kiosk(), entry.at()))
                : Optional.empty();
    }

    private static boolean isComplete(List<Made> made) {
        var passed = made.stream().mapToInt(it -> it.admitted().heads().passed()).sum();
        return made.stream().allMatch(it -> passed >= it.admitted().heads().party());
    }

    /** An entry that stands. */
    private record Made(GuestAdmitted admitted, KioskId by, Instant at) {}

    /** The grant that is open; another kiosk's before the asker's own. */
    private static Optional<Claim> granted(List<Entry> known, Asking asking, KioskId asker) {
        var open = open(known, asking.session());
        var elsewhere = open.stream().filter(it -> !it.claimed().asker().equals(asker)).findFirst();
        return elsewhere
                .<Claim>map(Grant::elsewhere)
                .or(() ->
                        open.stream()
                                .filter(it -> it.claimed().asker().equals(asker))
                                .filter(it -> !asking.closed().contains(it.entry().position()))
                                .findFirst()
                                .map(Grant::granted));
    }

    private static List<Grant> open(List<Entry> known, SessionId session) {
        var closed =
                known.stream()
                        .flatMap(entry ->
                                entry.fact() instanceof ClaimClosed it
                                        ? Stream.of(it.claim())
                                        : Stream.empty())
                        .collect(Collectors.toSet());
        return known.stream()
                .filter(entry -> !closed.contains(entry.position()))
                .flatMap(entry ->
                        entry.fact() instanceof EntryClaimed it && it.session().equals(session)
                                ? Stream.of(new Grant(entry, it))
                                : Stream.empty())
                .toList();
    }

    /** A grant that was written down. */
    private record Grant(Entry entry, EntryClaimed claimed) {
        Claim granted() {
            return new Claim.Granted(claimed.session(), entry.position());
        }

        Claim elsewhere() {
            return new Claim.Elsewhere(claimed.session(), claimed.gate(), entry.at());
        }
    }

    private Claim grant(Asking asking, KioskId asker, OperatorId operator) {
        var claimed =
                new EntryClaimed(
                        asking.person(),
                        asking.session(),
                        asking.gate(),
                        asker,
                        asking.credential());
        return new Grant(journal.append(operator, claimed), claimed).granted();
    }
}
