package org.dengta.store.sql;

import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.exchange.GuestAnswer;
import org.dengta.exchange.GuestAnswer.GuestChange;
import org.dengta.exchange.GuestAnswer.Page;
import org.dengta.exchange.GuestAnswer.UnknownCursor;
import org.dengta.exchange.SharedGuests;
import org.dengta.platform.sql.Database;
import org.dengta.platform.sql.Row;
import org.dengta.registration.SealedPerson;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The list's own rows in SQLite as others see them, sealed as they came. Revisions are this
 * replica's own; a cursor names the list's epoch too, so that no other list's is taken for one of
 * this.
 */
final class SqliteSharedGuests implements SharedGuests {
    private static final int LOOK = 1_000;
    private static final int STEP = 50;

    private final Database database;
    private final SqliteGuestList guests;
    private final String epoch;

    /** Where a reader of the list stands. */
    private record Mark(long revision, String id) {
        static final Mark START = new Mark(0, "");
    }

    private record Changed(Mark mark, GuestChange change) {
        static Changed of(Row row) throws SQLException {
            var id = row.text(2);
            var sealed = row.number(4) == 1 ? Optional.<byte[]>empty() : Optional.of(row.bytes(3));
            return new Changed(
                    new Mark(row.number(1), id), new GuestChange(new PersonId(id), sealed));
        }
    }

    SqliteSharedGuests(Database database, SqliteGuestList guests, String epoch) {
        this.database = database;
        this.guests = guests;
        this.epoch = epoch;
    }

    @Override
    public String cursor() {
        return newest().map(this::cursor).orElse("");
    }

    private Optional<Mark> newest() {
        return database.first(
                "SELECT revision, id FROM guest ORDER BY revision DESC, id DESC LIMIT 1",
                row -> new Mark(row.number(1), row.text(2)));
    }

    private String cursor(Mark mark) {
        return epoch + "/" + mark.revision() + "/" + mark.id();
    }

    @Override
    public GuestAnswer after(Optional<String> cursor, int most) {
        var mark = cursor.isEmpty() ? Optional.of(Mark.START) : mark(cursor.get());
        return mark.filter(known ->
                        known.revision() == Mark.START.revision()
                                || guests.isGiven(known.revision()))
                .<GuestAnswer>map(known -> page(known, most))
                .orElseGet(UnknownCursor::new);
    }

    private Optional<Mark> mark(String cursor) {
        var parts = cursor.split("/", 3);
        if (parts.length < 3 || !parts[0].equals(epoch)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Mark(Long.parseLong(parts[1]), parts[2]));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private Page page(Mark after, int most) {
        var rows =
                database.query(
                        """
                        SELECT revision, id, coalesce(listed, sealed), gone FROM guest
                        WHERE (revision, id) > (?, ?) ORDER BY revision, id LIMIT ?
                        """,
                        Changed::of,
                        after.revision(),
                        after.id(),
                        most + 1L);
        var page = rows.subList(0, Math.min(most, rows.size()));
        var last = page.isEmpty() ? after : page.getLast().mark();
        return new Page(
                page.stream().map(Changed::change).toList(), cursor(last), rows.size() > most);
    }

    @Override
    public int take(List<GuestChange> changes, Consumer<PersonId> unreadable) {
        var passedOver = new ArrayList<PersonId>();
        var taken =
                database.transact(() -> {
                    var news = readable(changes, passedOver);
                    if (news.isEmpty()) {
                        return 0;
                    }
                    var revision = guests.nextRevision();
                    news.forEach(change -> guests.forgetForeignCode(change.person()));
                    return news.stream().mapToInt(change -> take(change, revision)).sum();
                });
        passedOver.forEach(unreadable);
        return taken;
    }

    private List<GuestChange> readable(List<GuestChange> changes, List<PersonId> passedOver) {
        var news = new ArrayList<GuestChange>();
        for (var change : changes.stream().filter(this::isNews).toList()) {
            if (isReadable(change)) {
                news.add(change);
            } else {
                passedOver.add(change.person());
            }
        }
        return news;
    }

    private boolean isReadable(GuestChange change) {
        return change.sealed().isEmpty()
                || opened(change.person(), change.sealed().get()).isPresent();
    }

    private int take(GuestChange change, long revision) {
        if (change.sealed().isEmpty()) {
            return guests.remove(change.person(), revision);
        }
        var sealed = change.sealed().get();
        var listed = opened(change.person(), sealed).orElseThrow();
        guests.write(listed, sealed, revision);
        guests.takeForeignCode(listed);
        return 1;
    }

    /** Whether the row says anything else than the one that is here, if that can be read at all. */
    private boolean isNews(GuestChange change) {
        var here = row(change.person());
        if (here.isEmpty() || change.sealed().isEmpty() || here.get().sealed().isEmpty()) {
            return here.isEmpty() || change.sealed().isPresent() != here.get().sealed().isPresent();
        }
        var mine = here.get().sealed().get();
        var theirs = change.sealed().get();
        if (Arrays.equals(mine, theirs)) {
            return false;
        }
        var known = opened(change.person(), mine);
        return known.isEmpty() || !known.equals(opened(change.person(), theirs));
    }

    private Optional<GuestChange> row(PersonId person) {
        return database.first(
                        "SELECT revision, id, coalesce(listed, sealed), gone FROM guest WHERE id ="
                                + " ?",
                        Changed::of,
                        person.value())
                .map(Changed::change);
    }

    /** Empty for a row that is damaged, or of a form that this release does not know. */
    private Optional<Person> opened(PersonId id, byte[] sealed) {
        try {
            return Optional.of(SealedPerson.fromList(id, sealed, guests.dataKey()));
        } catch (RuntimeException _) {
            return Optional.empty();
        }
    }

    @Override
    public int keepOnly(Set<PersonId> people) {
        var removed = 0;
        for (var ids = ids(""); !ids.isEmpty(); ids = ids(ids.getLast().value())) {
            var others = ids.stream().filter(id -> !people.contains(id)).toList();
            for (var at = 0; at < others.size(); at += STEP) {
                removed += takeOff(others.subList(at, Math.min(at + STEP, others.size())));
            }
        }
        return removed;
    }

    private List<PersonId> ids(String after) {
        return database.query(
                "SELECT id FROM guest WHERE id > ? AND gone = 0 ORDER BY id LIMIT ?",
                row -> new PersonId(row.text(1)),
                after,
                LOOK);
    }

    private int takeOff(List<PersonId> people) {
        return database.transact(
                () -> guests.remove(people.stream().filter(id -> !isRegisteredHere(id)).toList()));
    }

    private boolean isRegisteredHere(PersonId person) {
        return database.first(
                        "SELECT 1 FROM fact WHERE guest = ? AND kind = 'walk-in-registered' LIMIT"
                                + " 1",
                        row -> true,
                        person.value())
                .isPresent();
    }
}
