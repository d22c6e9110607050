package org.dengta.store.sql;

import org.dengta.accreditation.GuestList;
import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.credential.CodeText;
import org.dengta.credential.DataKey;
import org.dengta.credential.LookupKey;
import org.dengta.platform.sql.Database;
import org.dengta.registration.SealedPerson;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The guest list in SQLite: one sealed row a person. A person's foreign code is findable from the
 * moment the person is put.
 */
final class SqliteGuestList implements GuestList {
    private final Database database;
    private final DataKey dataKey;
    private final LookupKey lookupKey;

    SqliteGuestList(Database database, DataKey dataKey, LookupKey lookupKey) {
        this.database = database;
        this.dataKey = dataKey;
        this.lookupKey = lookupKey;
    }

    @Override
    public <T> T atomically(Supplier<T> work) {
        return database.transact(work);
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return database.first(
                        "SELECT sealed FROM guest WHERE id = ?", row -> row.bytes(1), id.value())
                .map(sealed -> open(id, sealed));
    }

    @Override
    public void forEach(Consumer<Person> reader) {
        database.query(
                        "SELECT id, sealed FROM guest ORDER BY id",
                        row -> open(new PersonId(row.text(1)), row.bytes(2)))
                .forEach(reader);
    }

    @Override
    public void put(Collection<Person> people) {
        database.transact(() -> {
            var revision =
                    database.first(
                                    "SELECT coalesce(max(revision), 0) + 1 FROM guest",
                                    row -> row.number(1))
                            .orElseThrow();
            people.forEach(person -> forgetForeignCode(person.id()));
            people.forEach(person -> put(person, revision));
            return people.size();
        });
    }

    private void put(Person person, long revision) {
        var id = person.id().value();
        database.update(
                """
                INSERT INTO guest (id, revision, category, sealed) VALUES (?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, category = excluded.category,
                    sealed = excluded.sealed
                """,
                id,
                revision,
                person.category().value(),
                SealedPerson.forList(person, dataKey));
        putForeignCode(database, "INSERT", person);
    }

    DataKey dataKey() {
        return dataKey;
    }

    /** Makes the foreign codes of everybody on this list findable in another database. */
    void copyForeignCodes(Database other) {
        forEach(person -> putForeignCode(other, "INSERT OR IGNORE", person));
    }

    private void putForeignCode(Database target, String insert, Person person) {
        if (!CodeText.normal(person.foreignCode()).isEmpty()) {
            target.update(
                    insert
                            + " INTO credential (lookup, guest, kind, issued_ht) VALUES (?, ?,"
                            + " 'FOREIGN', 0)",
                    lookupKey.of(person.foreignCode()).hex(),
                    person.id().value());
        }
    }

    /** Everybody's before anybody's new one, since two people may swap theirs. */
    private void forgetForeignCode(PersonId id) {
        database.update("DELETE FROM credential WHERE guest = ? AND kind = 'FOREIGN'", id.value());
    }

    private Person open(PersonId id, byte[] sealed) {
        return SealedPerson.fromList(id, sealed, dataKey);
    }
}
