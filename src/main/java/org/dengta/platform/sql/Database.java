package org.dengta.platform.sql;

import org.dengta.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * One SQLite file and the one connection to it: write-ahead log, {@code synchronous=FULL}, foreign
 * keys. Statements are prepared once. Any thread may call; one at a time gets in, whoever waits
 * longest first, so that many small steps of one thread never keep another out. Every failure is a
 * {@code ProblemException}.
 */
public final class Database implements AutoCloseable {
    private static final int BUSY_TIMEOUT_MS = 10_000;
    private static final int CACHE_KIB = 32 * 1024;

    private final Path file;
    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private final Optional<Checkpoints> checkpoints;
    private final ReentrantLock lock = new ReentrantLock(true);
    private int depth;
    private long begun;

    /** Reads one row. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(Row row) throws SQLException;
    }

    private interface Work<T> {
        T run() throws SQLException;
    }

    private Database(Path file, Connection connection, boolean isLogged) {
        this.file = file;
        this.connection = connection;
        checkpoints = isLogged ? Optional.of(new Checkpoints(file, lock)) : Optional.empty();
    }

    /**
     * A database in memory, gone when closed: for working something out. Nothing of it, nor what
     * SQLite sets aside while working, comes onto a disk.
     */
    public static Database inMemory() {
        var config = new SQLiteConfig();
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setGetGeneratedKeys(false);
        try {
            var connection = config.createConnection("jdbc:sqlite::memory:");
            return new Database(Path.of("memory"), connection, false);
        } catch (SQLException e) {
            throw SqlFailure.of(Path.of("memory"), e);
        }
    }

    /** Opens or makes the file; its folder exists. */
    public static Database open(Path file) {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setPragma(
                SQLiteConfig.Pragma.WAL_AUTOCHECKPOINT,
                Integer.toString(Checkpoints.PAGES_AT_MOST));
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_TIMEOUT_MS);
        // The upper pages of the trees of a million people; SQLite's own default is 2 MB.
        config.setCacheSize(-CACHE_KIB);
        // Else the driver runs a query of its own after every insert.
        config.setGetGeneratedKeys(false);
        try {
            var connection = config.createConnection("jdbc:sqlite:" + file);
            return new Database(file, connection, true);
        } catch (SQLException e) {
            throw SqlFailure.of(file, e);
        }
    }

    public Path file() {
        return file;
    }

    /**
     * Does work in one transaction that has the right to write from its start, so that nothing it
     * reads can change before it writes. Durable when this returns; undone when it throws. A nested
     * call is part of the outer transaction.
     */
    public <T> T transact(Supplier<T> work) {
        lock.lock();
        try {
            return depth > 0 ? work.get() : outermost("BEGIN IMMEDIATE", work);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Does work that only reads: all its queries see the file as it is at the first of them, and no
     * other process is kept from writing. Inside a transaction a part of that.
     */
    public <T> T snapshot(Supplier<T> work) {
        lock.lock();
        try {
            return depth > 0 ? work.get() : outermost("BEGIN", work);
        } finally {
            lock.unlock();
        }
    }

    /**
     * The number of the transaction that the calling thread is in, never given twice; empty outside
     * one. As long as it is the same, nobody but this thread changes what it reads.
     */
    public OptionalLong transaction() {
        lock.lock();
        try {
            return depth > 0 ? OptionalLong.of(begun) : OptionalLong.empty();
        } finally {
            lock.unlock();
        }
    }

    /** Runs a statement that returns no rows; gives the number of rows changed. */
    public int update(String sql, @Nullable Object... values) {
        return guarded(() -> {
            var rows = bound(sql, values).executeUpdate();
            checkpoints.ifPresent(log -> log.changed(rows));
            if (depth == 0) {
                checkpoints.ifPresent(Checkpoints::committed);
            }
            return rows;
        });
    }

    /** Whether a failure is about what was to be written, not about the file or the disk. */
    public static boolean isOfContent(ProblemException failure) {
        return SqlFailure.isConstraint(failure.getCause());
    }

    /** All rows of a query, in its order. */
    public <T> List<T> query(String sql, RowReader<T> reader, @Nullable Object... values) {
        return guarded(() -> {
            var rows = new ArrayList<T>();
            try (var result = bound(sql, values).executeQuery()) {
                while (result.next()) {
                    rows.add(reader.read(new Row(result)));
                }
            }
            return rows;
        });
    }

    /** The first row of a query, if it has one. */
    public <T> Optional<T> first(String sql, RowReader<T> reader, @Nullable Object... values) {
        return query(sql, reader, values).stream().findFirst();
    }

    /** Runs SQL of several statements, as layouts are. */
    public void script(String sql) {
        guarded(() -> {
            try (var statement = connection.createStatement()) {
                return statement.executeUpdate(sql);
            }
        });
    }

    @Override
    public void close() {
        checkpoints.ifPresent(Checkpoints::close);
        guarded(() -> {
            for (var statement : statements.values()) {
                statement.close();
            }
            connection.close();
            return true;
        });
    }

    private <T> T outermost(String begin, Supplier<T> work) {
        update(begin);
        begun++;
        depth++;
        var done = false;
        try {
            var result = work.get();
            update("COMMIT");
            done = true;
            return result;
        } finally {
            depth--;
            if (!done) {
                rollBack();
            }
            checkpoints.ifPresent(Checkpoints::committed);
        }
    }

    /**
     * SQLite has rolled back by itself after a full disk and the like; then there is nothing to
     * undo and it says so. What made the work fail is thrown already and must not be hidden.
     */
    private void rollBack() {
        try {
            bound("ROLLBACK").executeUpdate();
        } catch (SQLException _) {
            // No transaction is active any more.
            forgetStatements();
        }
    }

    /**
     * After most errors, a full disk among them, the driver has finalized the statement that met it
     * without saying so; what is prepared is made anew.
     */
    private void forgetStatements() {
        for (var statement : statements.values()) {
            try {
                statement.close();
            } catch (SQLException _) {
                // It is gone already.
            }
        }
        statements.clear();
    }

    private PreparedStatement bound(String sql, @Nullable Object... values) throws SQLException {
        var statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private <T> T guarded(Work<T> work) {
        lock.lock();
        try {
            return work.run();
        } catch (SQLException e) {
            forgetStatements();
            throw SqlFailure.of(file, e);
        } finally {
            lock.unlock();
        }
    }
}
