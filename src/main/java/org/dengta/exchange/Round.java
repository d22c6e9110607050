package org.dengta.exchange;

import org.dengta.accreditation.PersonId;
import org.dengta.exchange.Answers.Shared;
import org.dengta.exchange.GuestAnswer.GuestChange;
import org.dengta.exchange.GuestAnswer.Page;
import org.dengta.exchange.GuestAnswer.UnknownCursor;
import org.dengta.exchange.Link.HandedOver;
import org.dengta.exchange.LinkFailure.Reason;
import org.dengta.exchange.PeerStatus.Greeted;
import org.dengta.exchange.RoundOutcome.BrokenOff;
import org.dengta.exchange.RoundOutcome.Done;
import org.dengta.exchange.RoundOutcome.Moved;
import org.dengta.journal.Head;
import org.dengta.journal.StoredEntry;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * One round of the exchange: takes over what the other has and this replica lacks, and hands over
 * what the other lacks. May be broken off anywhere and begun anew; nothing is lost or doubled by
 * that. The store is held in small steps only, so that a gate on it decides as quickly as ever. For
 * one thread at a time.
 */
public final class Round {
    private static final int PAGE = 2_000;
    private static final int STEP = 20;
    private static final int BATCH = 500;
    private static final int SOME = 10;

    private final String event;
    private final InstantSource clock;
    private final Shared mine;
    private final PeerNotes notes;
    private final String peer;
    private final AtomicReference<Moved> moved = new AtomicReference<>(Moved.NOTHING);
    private final AtomicReference<Consumer<Moved>> progress = new AtomicReference<>(_ -> {});

    /**
     * @param event the event's number, four digits
     * @param clock this replica's
     * @param mine what this replica gives and takes
     * @param notes what it remembers of the other
     * @param peer the other's name, for what is put aside
     */
    public Round(String event, InstantSource clock, Shared mine, PeerNotes notes, String peer) {
        this.event = event;
        this.clock = clock;
        this.mine = mine;
        this.notes = notes;
        this.peer = peer;
    }

    /**
     * Runs a round over a link: facts, programme, list. What cannot be read of one keeps the others
     * not back; the first that failed is told at the end.
     *
     * @param told how far it is, after each step
     */
    public RoundOutcome run(Link link, Consumer<Moved> told) {
        moved.set(Moved.NOTHING);
        progress.set(told);
        var failures = new ArrayList<RuntimeException>();
        try {
            var greeted = greet(link);
            // Facts first: passages and revocations wait for nothing else.
            attempt(() -> exchangeFacts(link, greeted), failures);
            attempt(() -> takeProgramme(link, greeted.status()), failures);
            attempt(() -> takeGuests(link, greeted.status()), failures);
        } catch (LinkFailure e) {
            return new BrokenOff(e, moved.get());
        }
        return ended(failures);
    }

    /** What fails in one part keeps no other part back, unless the link itself is gone. */
    private static void attempt(Runnable part, List<RuntimeException> failures) {
        try {
            part.run();
        } catch (LinkFailure e) {
            if (e.reason().endsRound()) {
                throw e;
            }
            failures.add(e);
        } catch (RuntimeException e) {
            failures.add(e);
        }
    }

    private RoundOutcome ended(List<RuntimeException> failures) {
        if (failures.isEmpty()) {
            return new Done(moved.get());
        }
        if (failures.getFirst() instanceof LinkFailure failure) {
            return new BrokenOff(failure, moved.get());
        }
        throw failures.getFirst();
    }

    private Greeted greet(Link link) {
        var asked = clock.instant();
        var status = link.status();
        status.mustSpeakOf(event);
        var answered = clock.instant();
        var middle = asked.plus(Duration.between(asked, answered).dividedBy(2));
        if (status.facts() < notes.facts()) {
            // It lost what it had, as a restored backup does; its list may have run back too.
            notes.forget();
        }
        notes.heard(answered, Duration.between(status.at(), middle).toMillis(), status.facts());
        return new Greeted(status, asked, answered);
    }

    private void exchangeFacts(Link link, Greeted greeted) {
        var heads = takeFacts(link);
        // Only now: everything that the other held when it was asked is here.
        greeted.neighbours(clock.instant()).ifPresent(mine.neighbourhood()::learn);
        var until = handOver(link, heads);
        if (greeted.status().neighbours().isPresent()) {
            var gate = mine.neighbourhood().self().gate();
            link.handedOver(new HandedOver(gate, greeted.there(until)));
        }
    }

    private void takeProgramme(Link link, PeerStatus status) {
        var known = mine.programme().current().map(ProgrammeText::hash).orElse("");
        if (status.programme().isEmpty() || status.programme().equals(known)) {
            return;
        }
        try {
            mine.programme().put(link.programme());
        } catch (IllegalArgumentException e) {
            throw new LinkFailure(Reason.MALFORMED, "the programme: " + e.getMessage(), e);
        }
        tell(moved.get().newProgramme());
    }

    /** Gives the other's heads. */
    private List<Head> takeFacts(Link link) {
        while (true) {
            var before = mine.facts().heads();
            var wanted = link.want(before, PAGE);
            take(wanted);
            if (!wanted.more()) {
                return wanted.heads();
            }
            if (Set.copyOf(mine.facts().heads()).equals(Set.copyOf(before))) {
                throw new LinkFailure(Reason.MALFORMED, "the same facts again and again");
            }
        }
    }

    /** What came from there is noted as known there at once, so that it never counts as ours. */
    private void take(Wanted wanted) {
        var entries = wanted.entries();
        for (var at = 0; at < entries.size(); at += STEP) {
            var step = entries.subList(at, Math.min(at + STEP, entries.size()));
            var receipt = mine.facts().take(step, peer);
            notes.holds(wanted.heads());
            tell(moved.get().in(receipt));
        }
    }

    private void takeGuests(Link link, PeerStatus status) {
        var cursor = notes.guestCursor();
        if (status.guests().isEmpty() || cursor.equals(Optional.of(status.guests()))) {
            return;
        }
        var unreadable = new LinkedHashSet<PersonId>();
        if (cursor.isEmpty() || !takeChanges(link, cursor.get(), unreadable)) {
            takeWholeList(link, unreadable);
        }
        if (!unreadable.isEmpty()) {
            var some = unreadable.stream().limit(SOME).map(PersonId::value).toList();
            throw new LinkFailure(
                    Reason.MALFORMED, unreadable.size() + " rows of the list, such as " + some);
        }
    }

    /**
     * False when the cursor is unknown there. No cursor is noted that lies behind a row which could
     * not be read: it is asked for again, as after an update of this program.
     */
    private boolean takeChanges(Link link, String from, Set<PersonId> unreadable) {
        for (var cursor = from; ; ) {
            switch (link.guests(Optional.of(cursor), PAGE)) {
                case UnknownCursor _ -> {
                    return false;
                }
                case Page page -> {
                    take(page.changes(), unreadable);
                    if (unreadable.isEmpty()) {
                        notes.guestCursor(Optional.of(page.next()));
                    }
                    if (!page.more()) {
                        return true;
                    }
                    cursor = advanced(cursor, page);
                }
            }
        }
    }

    /** Whoever is not in it is taken off at its end; half of it takes nobody off. */
    private void takeWholeList(Link link, Set<PersonId> unreadable) {
        var listed = new HashSet<PersonId>();
        var sound = Optional.<String>empty();
        for (var cursor = Optional.<String>empty(); ; ) {
            if (!(link.guests(cursor, PAGE) instanceof Page page)) {
                throw new LinkFailure(Reason.MALFORMED, "the whole list has no beginning");
            }
            take(page.changes(), unreadable);
            page.note(listed);
            sound = unreadable.isEmpty() ? Optional.of(page.next()) : sound;
            if (!page.more()) {
                tell(moved.get().guests(mine.guests().keepOnly(listed)));
                notes.guestCursor(sound);
                return;
            }
            cursor = Optional.of(advanced(cursor.orElse(""), page));
        }
    }

    private static String advanced(String cursor, Page page) {
        if (page.next().equals(cursor)) {
            throw new LinkFailure(Reason.MALFORMED, "a page of the list leads nowhere");
        }
        return page.next();
    }

    private void take(List<GuestChange> changes, Set<PersonId> unreadable) {
        for (var at = 0; at < changes.size(); at += STEP) {
            var step = changes.subList(at, Math.min(at + STEP, changes.size()));
            tell(moved.get().guests(mine.guests().take(step, unreadable::add)));
        }
    }

    /** Everything that is here; gives the moment up to which it was everything. */
    private Instant handOver(Link link, Collection<Head> heads) {
        return handedOver(link, heads)
                .or(() -> handedOver(link, takeFacts(link)))
                .orElseThrow(() ->
                        new LinkFailure(Reason.MALFORMED, "facts follow what was never asked for"));
    }

    /** Empty where the other does not hold what it said, as one restored meanwhile. */
    private Optional<Instant> handedOver(Link link, Collection<Head> heads) {
        var theirs = new HashMap<String, Head>();
        advance(theirs, heads);
        notes.holds(heads);
        while (true) {
            var looked = clock.instant();
            var batch = mine.facts().beyond(theirs.values(), BATCH);
            if (batch.isEmpty()) {
                return Optional.of(looked);
            }
            var receipt = link.send(batch);
            tell(moved.get().out(receipt));
            if (receipt.early() > 0) {
                return Optional.empty();
            }
            var sent = heads(batch);
            advance(theirs, sent);
            notes.holds(sent);
        }
    }

    private static List<Head> heads(List<StoredEntry> batch) {
        return batch.stream().map(entry -> Head.of(entry.position(), entry.hash())).toList();
    }

    private static void advance(Map<String, Head> theirs, Collection<Head> heads) {
        for (var head : heads) {
            theirs.merge(
                    head.position().kiosk() + "/" + head.position().run(),
                    head,
                    (one, other) ->
                            one.position().sequence() > other.position().sequence() ? one : other);
        }
    }

    private void tell(Moved now) {
        moved.set(now);
        progress.get().accept(now);
    }
}
