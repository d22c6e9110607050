package org.dengta.store.sql.gate;

import org.dengta.accreditation.NewcomerNumber;
import org.dengta.accreditation.PersonId;
import org.dengta.credential.CodeLookup;
import org.dengta.journal.Entry;
import org.dengta.journal.WireForm;
import org.dengta.platform.sql.Database;
import org.dengta.presence.Whereabouts;

import java.util.List;
import java.util.Optional;

/**
 * Under whom facts are filed and found: under the person they are about or, where that is a
 * newcomer whose code the list or a fact has named since, under whoever's code it is. Whichever
 * comes first, code or fact, the filing ends the same; whoever gains or loses facts by it is folded
 * anew in the same transaction.
 */
public final class Filing {
    /** After every hexadecimal digit. */
    private static final String END = "g";

    private final Database database;
    private final SqliteStandings standings;

    public Filing(Database database, SqliteStandings standings) {
        this.database = database;
        this.standings = standings;
    }

    /** As {@code CodeRegister.knownAs}. */
    public PersonId knownAs(PersonId number) {
        if (!NewcomerNumber.isOne(number)) {
            return number;
        }
        var digits = NewcomerNumber.beginning(number);
        return database.first(
                        "SELECT guest FROM credential WHERE lookup >= ? AND lookup < ? ORDER BY"
                                + " lookup LIMIT 1",
                        row -> new PersonId(row.text(1)),
                        digits,
                        digits + END)
                .orElse(number);
    }

    /** After a code became somebody's, or somebody else's; in that transaction. */
    public void settle(CodeLookup lookup) {
        settle(NewcomerNumber.of(lookup.hex()));
    }

    /** After codes were taken from a person; in that transaction. */
    public void settleOf(PersonId person) {
        database.query(
                        "SELECT DISTINCT newcomer FROM fact WHERE guest = ? AND newcomer IS NOT"
                                + " NULL",
                        row -> new PersonId(row.text(1)),
                        person.value())
                .forEach(this::settle);
    }

    private void settle(PersonId number) {
        var filed =
                database.query(
                        "SELECT DISTINCT guest FROM fact WHERE newcomer = ?",
                        row -> new PersonId(row.text(1)),
                        number.value());
        if (filed.isEmpty()) {
            return;
        }
        var now = knownAs(number);
        var moved = filed.stream().filter(person -> !person.equals(now)).toList();
        if (!moved.isEmpty()) {
            database.update(
                    "UPDATE fact SET guest = ? WHERE newcomer = ?", now.value(), number.value());
            moved.forEach(this::refold);
            refold(now);
        }
    }

    /**
     * All of a person's facts once more; a standing stays as it is where one of them is damaged,
     * which the audit tells.
     */
    public void refold(PersonId person) {
        facts(person)
                .map(Whereabouts::fold)
                .ifPresent(after -> standings.replace(person, standings.of(person), after));
    }

    private Optional<List<Entry>> facts(PersonId person) {
        try {
            return Optional.of(
                    database.query(
                            "SELECT body FROM fact WHERE guest = ?",
                            row -> WireForm.read(row.bytes(1)),
                            person.value()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
