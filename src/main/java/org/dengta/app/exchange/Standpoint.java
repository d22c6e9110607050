package org.dengta.app.exchange;

import org.dengta.exchange.PeerNotes;
import org.dengta.exchange.SharedFacts;
import org.dengta.kiosk.ExchangeState.Enrolled;
import org.dengta.kiosk.ExchangeState.Trouble;
import org.dengta.store.sql.Store;

import java.time.Instant;
import java.util.Optional;

/** Where a kiosk stands with its central, by what its store says. For one thread. */
final class Standpoint {
    private final String central;
    private final PeerNotes notes;
    private final SharedFacts facts;
    private Optional<Trouble> trouble = Optional.empty();
    private int moving;

    Standpoint(String central, Store store) {
        this.central = central;
        notes = store.peer(Store.CENTRAL);
        facts = store.facts();
    }

    /** How it stands now. */
    Enrolled now() {
        return new Enrolled(
                central,
                notes.heard(),
                trouble,
                notes.waiting(),
                facts.quarantined(),
                moving,
                notes.offsetMs());
    }

    /** How it stood before, with the trouble there is now: the store may be what fails. */
    Enrolled after(Enrolled before) {
        return new Enrolled(
                before.central(),
                before.heard(),
                trouble,
                before.waiting(),
                before.quarantined(),
                0,
                before.offsetMs());
    }

    /** The round under way has moved so much. */
    void moved(int many) {
        moving = many;
    }

    /** A round ended well. */
    void done() {
        moving = 0;
        trouble = Optional.empty();
    }

    /** A round failed; the trouble is as old as its first failure. */
    void failed(String code, Instant at) {
        moving = 0;
        trouble = Optional.of(new Trouble(code, trouble.map(Trouble::since).orElse(at)));
    }

    boolean isInTrouble() {
        return trouble.isPresent();
    }
}
