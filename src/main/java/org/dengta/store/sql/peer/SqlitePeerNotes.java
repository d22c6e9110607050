package org.dengta.store.sql.peer;

import org.dengta.exchange.PeerNotes;
import org.dengta.journal.Head;
import org.dengta.platform.sql.Database;
import org.dengta.platform.sql.Database.RowReader;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Optional;
import java.util.OptionalLong;

/** Notes on one peer in SQLite. */
public final class SqlitePeerNotes implements PeerNotes {
    private final Database database;
    private final String peer;

    /**
     * @param peer its id, the same at every start
     */
    public SqlitePeerNotes(Database database, String peer) {
        this.database = database;
        this.peer = peer;
    }

    @Override
    public Optional<String> guestCursor() {
        return noted("guest_cursor", row -> row.optionalText(1));
    }

    @Override
    public void guestCursor(Optional<String> cursor) {
        database.update(
                """
                INSERT INTO peer (id, address, token, guest_cursor) VALUES (?, '', x'', ?)
                ON CONFLICT (id) DO UPDATE SET guest_cursor = excluded.guest_cursor
                """,
                peer,
                cursor.orElse(null));
    }

    @Override
    public long facts() {
        return noted("known", row -> row.optionalNumber(1)).orElse(0L);
    }

    @Override
    public Optional<Instant> heard() {
        return noted("heard", row -> row.optionalNumber(1)).map(Instant::ofEpochMilli);
    }

    @Override
    public OptionalLong offsetMs() {
        return noted("offset_ms", row -> row.optionalNumber(1)).stream()
                .mapToLong(offset -> offset)
                .findFirst();
    }

    @Override
    public void heard(Instant at, long offsetMs, long facts) {
        database.update(
                """
                INSERT INTO peer (id, address, token, heard, offset_ms, known) VALUES (?, '', x'', ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET heard = excluded.heard, offset_ms = excluded.offset_ms,
                    known = excluded.known
                """,
                peer,
                at.toEpochMilli(),
                offsetMs,
                facts);
    }

    @Override
    public void holds(Collection<Head> heads) {
        var last = new HashMap<String, Head>();
        heads.forEach(head ->
                last.merge(
                        head.position().kiosk() + "/" + head.position().run(),
                        head,
                        (one, other) ->
                                one.position().compareTo(other.position()) > 0 ? one : other));
        database.transact(() -> last.values().stream().mapToInt(this::hold).sum());
    }

    private int hold(Head head) {
        return database.update(
                """
                INSERT INTO peer_head (peer, writer, seq) SELECT ?1, id, ?2 FROM writer WHERE kiosk = ?3 AND run = ?4
                ON CONFLICT (peer, writer) DO UPDATE SET seq = excluded.seq WHERE seq <> excluded.seq
                """,
                peer,
                head.position().sequence(),
                head.position().kiosk().value(),
                head.position().run().hex());
    }

    @Override
    public void forget() {
        database.transact(() -> {
            guestCursor(Optional.empty());
            return database.update("DELETE FROM peer_head WHERE peer = ?", peer);
        });
    }

    @Override
    public long waiting() {
        return database.first(
                        """
                        SELECT COALESCE(SUM(MAX(0, w.head_seq - COALESCE(p.seq, 0))), 0)
                        FROM writer w LEFT JOIN peer_head p ON p.writer = w.id AND p.peer = ?
                        """,
                        row -> row.number(1),
                        peer)
                .orElse(0L);
    }

    private <T> Optional<T> noted(String column, RowReader<Optional<T>> reader) {
        return database.first("SELECT " + column + " FROM peer WHERE id = ?", reader, peer)
                .flatMap(value -> value);
    }
}
