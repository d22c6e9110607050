package org.dengta.store.sql.peer;

import org.dengta.central.Membership;
import org.dengta.central.Memberships;
import org.dengta.credential.DataKey;
import org.dengta.platform.sql.Database;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The membership in SQLite, beside the notes on the peer; the token is sealed. */
public final class SqliteMemberships implements Memberships {
    private final Database database;
    private final DataKey key;
    private final String peer;

    /**
     * @param peer the id under which the notes on the central are kept
     */
    public SqliteMemberships(Database database, DataKey key, String peer) {
        this.database = database;
        this.key = key;
        this.peer = peer;
    }

    @Override
    public Optional<Membership> current() {
        return database.first(
                "SELECT address, token FROM peer WHERE id = ? AND address <> ''",
                row -> new Membership(row.text(1), opened(row.bytes(2))),
                peer);
    }

    @Override
    public void put(Membership membership) {
        var token = membership.token().getBytes(StandardCharsets.UTF_8);
        database.update(
                """
                INSERT INTO peer (id, address, token) VALUES (?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET address = excluded.address, token = excluded.token
                """,
                peer,
                membership.address(),
                key.seal(token, purpose()));
    }

    private String opened(byte[] sealed) {
        return new String(key.open(sealed, purpose()), StandardCharsets.UTF_8);
    }

    private String purpose() {
        return "token " + peer;
    }
}
