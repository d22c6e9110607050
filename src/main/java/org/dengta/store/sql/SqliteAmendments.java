package org.dengta.store.sql;

import org.dengta.accreditation.PersonId;
import org.dengta.amendment.Amendments;
import org.dengta.amendment.SealedAmendment;
import org.dengta.credential.DataKey;
import org.dengta.journal.Entry;
import org.dengta.journal.Fact.GuestAmended;
import org.dengta.journal.Projection;
import org.dengta.journal.WireForm;
import org.dengta.platform.sql.Database;

import java.util.HashSet;
import java.util.Set;

/**
 * What desks have amended, read from the facts by an index that holds these alone; draws the card
 * of whoever is amended anew with the fact. One that does not open with the event's key cannot be
 * folded.
 */
final class SqliteAmendments implements Projection {
    private final Database database;
    private final DataKey key;
    private final SqliteGuestList guests;

    SqliteAmendments(Database database, DataKey key, SqliteGuestList guests) {
        this.database = database;
        this.key = key;
        this.guests = guests;
    }

    @Override
    public void fold(Entry entry) {
        if (entry.fact() instanceof GuestAmended amended) {
            var person = amended.person();
            SealedAmendment.open(person, amended.sealed(), key)
                    .orElseThrow(
                            () -> new IllegalStateException("an amendment that does not open"));
            guests.redraw(person);
        }
    }

    /** Everything amended about a person. */
    static Amendments of(PersonId person, Database database, DataKey key) {
        var facts =
                database.query(
                        "SELECT body FROM fact WHERE kind = 'guest-amended' AND guest = ?",
                        row -> WireForm.read(row.bytes(1)),
                        person.value());
        return Amendments.of(facts, key);
    }

    /** The numbers of everybody who was ever amended, listed or not. */
    static Set<String> people(Database database) {
        return new HashSet<>(
                database.query(
                        "SELECT DISTINCT guest FROM fact WHERE kind = 'guest-amended'",
                        row -> row.text(1)));
    }
}
