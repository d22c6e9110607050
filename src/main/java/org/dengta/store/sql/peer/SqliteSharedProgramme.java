package org.dengta.store.sql.peer;

import org.dengta.exchange.ProgrammeText;
import org.dengta.exchange.SharedProgramme;
import org.dengta.platform.sql.Database;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;

/** The programme in SQLite: each that ever stood is kept, the latest counts. */
public final class SqliteSharedProgramme implements SharedProgramme {
    private final Database database;
    private final InstantSource clock;
    private final Consumer<String> reader;

    /**
     * @param clock for when a programme came to stand
     * @param reader reads the text of {@code event.yaml} and throws an IllegalArgumentException
     *     when it cannot
     */
    public SqliteSharedProgramme(Database database, InstantSource clock, Consumer<String> reader) {
        this.database = database;
        this.clock = clock;
        this.reader = reader;
    }

    @Override
    public Optional<ProgrammeText> current() {
        return database.first(
                        "SELECT body FROM programme ORDER BY revision DESC LIMIT 1",
                        row -> row.text(1))
                .map(ProgrammeText::read);
    }

    @Override
    public void put(ProgrammeText programme) {
        if (!programme.isSound()) {
            throw new IllegalArgumentException("the programme does not fit its hash");
        }
        reader.accept(programme.event());
        database.transact(() -> current().equals(Optional.of(programme)) ? 0 : add(programme));
    }

    private int add(ProgrammeText programme) {
        return database.update(
                """
                INSERT INTO programme (revision, hash, body, at)
                SELECT COALESCE(MAX(revision), 0) + 1, ?, ?, ? FROM programme
                """,
                programme.hash(),
                programme.body(),
                clock.instant().toEpochMilli());
    }
}
