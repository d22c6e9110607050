package org.dengta.store.sql.gate;

import org.dengta.accreditation.PersonId;
import org.dengta.credential.CodeLookup;
import org.dengta.credential.Credential;
import org.dengta.credential.Credential.Kind;
import org.dengta.credential.Credential.Revocation;
import org.dengta.credential.DataKey;
import org.dengta.gate.Holders;
import org.dengta.platform.sql.Database;
import org.dengta.platform.sql.Row;
import org.dengta.presence.Orders;
import org.dengta.presence.Standing;
import org.dengta.presence.Whereabouts;
import org.dengta.registration.SealedPerson;
import org.dengta.verdict.Holder;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Holders in SQLite, at one look: code, revocation, card and standings, and whether anything was
 * ordered about the person; what was ordered is read where there is something.
 */
public final class SqliteHolders implements Holders {
    private static final int BEFORE_STANDING = 7;

    private static final String CARD_AND_STANDINGS =
            """
            g.sealed, EXISTS (SELECT 1 FROM fact f WHERE f.guest = g.id
                AND f.kind IN ('person-blocked', 'badge-handed-over', 'grant-changed')),
            """
                    + StandingRows.COLUMNS;

    private static final String BY_CODE =
            "SELECT c.lookup, c.guest, c.kind, r.at, r.reason, "
                    + CARD_AND_STANDINGS
                    + " FROM credential c JOIN guest g ON g.id = c.guest AND g.gone = 0 LEFT JOIN"
                    + " revocation r ON r.lookup = c.lookup LEFT JOIN standing s ON s.guest = g.id"
                    + " WHERE c.lookup = ?";

    private static final String BY_PERSON =
            "SELECT '"
                    + CodeLookup.NONE.hex()
                    + "', g.id, 'FOREIGN', NULL, NULL, "
                    + CARD_AND_STANDINGS
                    + " FROM guest g LEFT JOIN standing s ON s.guest = g.id WHERE g.id = ? AND"
                    + " g.gone = 0";

    private static final String ISSUED =
            "SELECT 1 FROM credential WHERE lookup = ?1 UNION ALL SELECT 1 FROM revocation WHERE"
                    + " lookup = ?1 LIMIT 1";

    private final Database database;
    private final DataKey dataKey;
    private final SqliteStandings standings;

    /**
     * @param dataKey opens cards
     * @param standings need not read again what is read here
     */
    public SqliteHolders(Database database, DataKey dataKey, SqliteStandings standings) {
        this.database = database;
        this.dataKey = dataKey;
        this.standings = standings;
    }

    /** What the first row of one person says; each row has another standing. */
    private record Found(
            Credential credential, byte[] card, boolean ordered, List<Standing> standings) {
        static Found of(Row row) throws SQLException {
            var revoked = row.optionalNumber(4);
            var reason = revoked.isPresent() ? row.text(5) : "";
            var credential =
                    new Credential(
                            new CodeLookup(row.text(1)),
                            new PersonId(row.text(2)),
                            Kind.valueOf(row.text(3)),
                            revoked.map(at -> new Revocation(Instant.ofEpochMilli(at), reason)));
            return new Found(credential, row.bytes(6), row.number(7) == 1, new ArrayList<>());
        }
    }

    @Override
    public Optional<Holder> find(CodeLookup lookup) {
        return found(BY_CODE, lookup.hex()).map(this::holder);
    }

    @Override
    public boolean isIssued(CodeLookup lookup) {
        return database.first(ISSUED, _ -> true, lookup.hex()).isPresent();
    }

    @Override
    public Optional<Holder> find(PersonId person) {
        return found(BY_PERSON, person.value()).map(this::holder);
    }

    private Optional<Found> found(String sql, String key) {
        var all = new ArrayList<Found>(1);
        database.query(
                sql,
                row -> {
                    if (all.isEmpty()) {
                        all.add(Found.of(row));
                    }
                    return all.getFirst().standings().addAll(standing(row));
                },
                key);
        return all.stream().findFirst();
    }

    private static List<Standing> standing(Row row) throws SQLException {
        return row.optionalText(BEFORE_STANDING + 1).isPresent()
                ? List.of(StandingRows.standing(row, BEFORE_STANDING))
                : List.of();
    }

    private Holder holder(Found found) {
        var id = found.credential().person();
        var whereabouts = Whereabouts.of(found.standings());
        standings.note(id, whereabouts);
        return new Holder(
                found.credential(),
                SealedPerson.fromList(id, found.card(), dataKey),
                whereabouts,
                found.ordered() ? standings.orders(id) : Orders.empty());
    }
}
