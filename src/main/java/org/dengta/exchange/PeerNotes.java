package org.dengta.exchange;

import org.dengta.journal.Head;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalLong;

/** What a replica remembers of one it exchanges with. For any thread. */
public interface PeerNotes {

    /** How far the list is known from there; empty before the first whole list. */
    Optional<String> guestCursor();

    /** Notes how far the list is known; empty to begin anew. */
    void guestCursor(Optional<String> cursor);

    /** How many facts the other held when last heard, 0 before. */
    long facts();

    /** When the other last answered, by this replica's clock. */
    Optional<Instant> heard();

    /** How far this replica's clock was ahead of the other's then, milliseconds. */
    OptionalLong offsetMs();

    /** Notes an answer. */
    void heard(Instant at, long offsetMs, long facts);

    /** Notes up to where the other holds runs; heads of runs unknown here are left out. */
    void holds(Collection<Head> heads);

    /** Forgets up to where it holds runs, and how far its list is known: it lost what it had. */
    void forget();

    /** How many facts are here that the other is not known to hold. */
    long waiting();
}
