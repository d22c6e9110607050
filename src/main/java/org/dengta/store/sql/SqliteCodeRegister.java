package org.dengta.store.sql;

import org.dengta.accreditation.PersonId;
import org.dengta.credential.CodeLookup;
import org.dengta.credential.CodeRegister;
import org.dengta.credential.Credential;
import org.dengta.credential.Credential.Revocation;
import org.dengta.credential.CredentialCode;
import org.dengta.credential.DataKey;
import org.dengta.credential.SealedCode;
import org.dengta.journal.Entry;
import org.dengta.journal.Fact.CredentialIssued;
import org.dengta.journal.Fact.CredentialRevoked;
import org.dengta.journal.Journal.Projection;
import org.dengta.platform.sql.Database;
import org.dengta.platform.sql.Row;
import org.dengta.store.sql.gate.Filing;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Codes in SQLite, kept up to date with the facts that issue and revoke them; in whatever order
 * those arrive, the result is the same.
 */
final class SqliteCodeRegister implements CodeRegister, Projection {
    private static final String SELECT =
            """
            SELECT c.lookup, c.guest, c.kind, r.at, r.reason
            FROM credential c LEFT JOIN revocation r ON r.lookup = c.lookup
            """;

    private final Database database;
    private final DataKey dataKey;
    private final Filing filing;

    SqliteCodeRegister(Database database, DataKey dataKey, Filing filing) {
        this.database = database;
        this.dataKey = dataKey;
        this.filing = filing;
    }

    @Override
    public Optional<Credential> find(CodeLookup lookup) {
        return database.first(
                SELECT + "WHERE c.lookup = ?", SqliteCodeRegister::credential, lookup.hex());
    }

    @Override
    public List<Credential> of(PersonId person) {
        return database.query(
                SELECT + "WHERE c.guest = ? ORDER BY c.issued_ht, c.lookup",
                SqliteCodeRegister::credential,
                person.value());
    }

    @Override
    public PersonId knownAs(PersonId number) {
        return filing.knownAs(number);
    }

    @Override
    public Optional<CredentialCode> code(CodeLookup lookup) {
        return database.first(
                        "SELECT sealed FROM credential WHERE lookup = ?",
                        row -> row.optionalText(1),
                        lookup.hex())
                .flatMap(sealed -> sealed)
                .map(sealed -> SealedCode.open(sealed, lookup, dataKey));
    }

    @Override
    public void fold(Entry entry) {
        switch (entry.fact()) {
            case CredentialIssued issued -> {
                put(issued, entry);
                filing.settle(issued.credential());
            }
            case CredentialRevoked revoked -> put(revoked, entry);
            default -> {}
        }
    }

    private void put(CredentialIssued issued, Entry entry) {
        database.update(
                """
                INSERT INTO credential (lookup, guest, kind, issued_ht, sealed) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (lookup) DO UPDATE SET guest = excluded.guest, kind = excluded.kind,
                    issued_ht = excluded.issued_ht, sealed = excluded.sealed
                WHERE kind = 'FOREIGN' OR (excluded.issued_ht, excluded.guest, excluded.kind, excluded.sealed)
                    < (issued_ht, guest, kind, sealed)
                """,
                issued.credential().hex(),
                issued.person().value(),
                issued.kind().name(),
                entry.time().packed(),
                issued.sealedCode());
    }

    private void put(CredentialRevoked revoked, Entry entry) {
        database.update(
                """
                INSERT INTO revocation (lookup, at, reason) VALUES (?, ?, ?)
                ON CONFLICT (lookup) DO UPDATE SET at = excluded.at, reason = excluded.reason
                WHERE (excluded.at, excluded.reason) < (at, reason)
                """,
                revoked.credential().hex(),
                entry.at().toEpochMilli(),
                revoked.reason());
    }

    private static Credential credential(Row row) throws SQLException {
        var reason = row.optionalText(5);
        var at = Instant.ofEpochMilli(row.number(4));
        return new Credential(
                new CodeLookup(row.text(1)),
                new PersonId(row.text(2)),
                Credential.Kind.valueOf(row.text(3)),
                reason.map(text -> new Revocation(at, text)));
    }
}
