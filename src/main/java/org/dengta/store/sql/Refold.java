package org.dengta.store.sql;

import org.dengta.accreditation.PersonId;
import org.dengta.platform.sql.Database;
import org.dengta.store.sql.gate.Filing;
import org.dengta.store.sql.gate.SqliteStandings;

/** Completes what is kept of everybody where an older layout kept less. */
final class Refold {
    private final Database database;
    private final SqliteStandings standings;
    private final Filing filing;

    Refold(Database database, SqliteStandings standings, Filing filing) {
        this.database = database;
        this.standings = standings;
        this.filing = filing;
    }

    /** Once, in whichever process comes first. */
    void whereDue() {
        if (isDue()) {
            database.transact(() -> isDue() ? all() : 0);
        }
    }

    private int all() {
        database.query("SELECT DISTINCT guest FROM standing", row -> new PersonId(row.text(1)))
                .forEach(filing::refold);
        standings.count();
        return database.update("DELETE FROM meta WHERE key = 'refold'");
    }

    private boolean isDue() {
        return database.first("SELECT 1 FROM meta WHERE key = 'refold'", _ -> true).isPresent();
    }
}
