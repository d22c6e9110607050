package org.dengta.store.sql;

import org.dengta.accreditation.AmendedCard;
import org.dengta.accreditation.GuestList;
import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.credential.CodeText;
import org.dengta.credential.DataKey;
import org.dengta.credential.LookupKey;
import org.dengta.platform.sql.Database;
import org.dengta.registration.SealedPerson;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The guest list in SQLite: one sealed card a person, and the list's own row beside it where a desk
 * has amended the card. A person's foreign code is findable from the moment the person is put.
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
    public Optional<Person> listed(PersonId id) {
        return row(id).map(sealed -> open(id, sealed));
    }

    private Optional<byte[]> row(PersonId id) {
        return database.first(
                "SELECT coalesce(listed, sealed) FROM guest WHERE id = ?",
                row -> row.bytes(1),
                id.value());
    }

    @Override
    public List<AmendedCard> amended() {
        return database.query(
                "SELECT id, sealed, listed FROM guest WHERE listed IS NOT NULL ORDER BY id",
                row -> {
                    var id = new PersonId(row.text(1));
                    return new AmendedCard(open(id, row.bytes(2)), open(id, row.bytes(3)));
                });
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
            var amended = SqliteAmendments.people(database);
            people.forEach(person -> forgetForeignCode(person.id()));
            people.forEach(person -> put(person, revision, amended.contains(person.id().value())));
            return people.size();
        });
    }

    private void put(Person person, long revision, boolean isAmended) {
        var id = person.id();
        var row = SealedPerson.forList(person, dataKey);
        var drawn = isAmended ? drawn(id, row) : new Drawn(row, Optional.empty());
        database.update(
                """
                INSERT INTO guest (id, revision, category, sealed, listed) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, category = excluded.category,
                    sealed = excluded.sealed, listed = excluded.listed
                """,
                id.value(),
                revision,
                person.category().value(),
                drawn.sealed(),
                drawn.listed().orElse(null));
        putForeignCode(database, "INSERT", person);
    }

    /**
     * A card as it is kept.
     *
     * @param sealed the card
     * @param listed the list's own row where it differs
     */
    private record Drawn(byte[] sealed, Optional<byte[]> listed) {}

    /** The card of a row by everything amended so far; the row's own bytes stay as they are. */
    private Drawn drawn(PersonId id, byte[] row) {
        var listed = open(id, row);
        var card = SqliteAmendments.of(id, database, dataKey).over(listed);
        return card.equals(listed)
                ? new Drawn(row, Optional.empty())
                : new Drawn(SealedPerson.forList(card, dataKey), Optional.of(row));
    }

    /** Draws a card anew from its row and everything amended; in a transaction. */
    void redraw(PersonId id) {
        row(id).map(row -> drawn(id, row))
                .ifPresent(drawn ->
                        database.update(
                                "UPDATE guest SET sealed = ?, listed = ? WHERE id = ?",
                                drawn.sealed(),
                                drawn.listed().orElse(null),
                                id.value()));
    }

    /** Everybody whose card is not what row and amendments say. */
    List<PersonId> misdrawn() {
        var suspects =
                Stream.concat(
                                SqliteAmendments.people(database).stream().map(PersonId::new),
                                database
                                        .query(
                                                "SELECT id FROM guest WHERE listed IS NOT NULL",
                                                row -> new PersonId(row.text(1)))
                                        .stream())
                        .distinct()
                        .sorted(Comparator.comparing(PersonId::value));
        return suspects.filter(this::isMisdrawn).toList();
    }

    private boolean isMisdrawn(PersonId id) {
        return listed(id)
                .map(row -> SqliteAmendments.of(id, database, dataKey).over(row))
                .filter(card -> !find(id).equals(Optional.of(card)))
                .isPresent();
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
