package org.dengta.store.sql.desk;

import org.dengta.accreditation.PersonId;
import org.dengta.journal.Entry;
import org.dengta.journal.WireForm;
import org.dengta.platform.sql.Database;
import org.dengta.presence.Hold;

import java.util.List;

/**
 * What people on duty have ordered, read from the facts themselves: there are few. The orders about
 * gates, which every scan asks for, are kept until there is one more.
 */
public final class DutyRows {
    private final Database database;
    private Held held = new Held(0, List.of());

    private record Held(long facts, List<Hold> holds) {}

    public DutyRows(Database database) {
        this.database = database;
    }

    /** The orders about a person. */
    public List<Entry> about(PersonId person) {
        return database.query(
                "SELECT body FROM fact WHERE guest = ? AND kind IN ('person-blocked',"
                        + " 'badge-handed-over', 'grant-changed')",
                row -> WireForm.read(row.bytes(1)),
                person.value());
    }

    /** Facts are never taken away: as many as before are the same. */
    public List<Hold> holds() {
        var facts =
                database.first(
                                "SELECT COUNT(*) FROM fact WHERE kind = 'hold-set'",
                                row -> row.number(1))
                        .orElse(0L);
        if (held.facts() != facts) {
            held = new Held(facts, Hold.fold(all("kind = 'hold-set'")));
        }
        return held.holds();
    }

    /** The help desk's cases, opened and closed. */
    public List<Entry> cases() {
        return all("kind IN ('case-opened', 'case-closed')");
    }

    private List<Entry> all(String condition) {
        return database.query(
                "SELECT body FROM fact WHERE " + condition, row -> WireForm.read(row.bytes(1)));
    }
}
