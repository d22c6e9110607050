package org.dengta.platform.sql;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;

/**
 * Brings the write-ahead log into the file beside the work instead of within it: SQLite itself does
 * so in every thousandth page's commit, and whoever commits then waits for it, such as a scan. Most
 * is brought in while the work goes on; what was written meanwhile, little, while it stands, so
 * that the log begins anew and does not grow: a growing file is slower to make durable. Where this
 * fails, SQLite's own is left, at {@link #PAGES_AT_MOST}.
 *
 * @see <a href="https://www.sqlite.org/c3ref/wal_checkpoint_v2.html">SQLITE_CHECKPOINT_PASSIVE</a>
 */
final class Checkpoints implements AutoCloseable {
    /** 64 MB of log, after which a commit waits after all. */
    static final int PAGES_AT_MOST = 16_384;

    private static final System.Logger LOG = System.getLogger(Checkpoints.class.getName());
    private static final int ROWS = 800;

    private final Path file;
    private final Lock work;
    private final AtomicInteger changed = new AtomicInteger();
    private final Thread thread;
    private volatile boolean isClosed;

    /**
     * The thread starts with the first rows that are worth it.
     *
     * @param work held by whoever writes
     */
    Checkpoints(Path file, Lock work) {
        this.file = file;
        this.work = work;
        thread = Thread.ofPlatform().name("checkpoints").daemon().unstarted(this::watch);
    }

    /** So many rows were changed; they are not committed yet. */
    void changed(int rows) {
        changed.addAndGet(rows);
    }

    /** All that was changed is in the log. Quick; by one thread at a time. */
    void committed() {
        if (changed.get() >= ROWS && !isClosed) {
            if (thread.getState() == Thread.State.NEW) {
                thread.start();
            }
            LockSupport.unpark(thread);
        }
    }

    /** Waits for what it does just now. */
    @Override
    public void close() {
        isClosed = true;
        LockSupport.unpark(thread);
        var isInterrupted = false;
        while (thread.getState() != Thread.State.NEW && thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException _) {
                isInterrupted = true;
            }
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void watch() {
        while (!isClosed) {
            if (changed.getAndSet(0) >= ROWS) {
                bringIn();
            } else {
                LockSupport.park(this);
            }
        }
    }

    /** What fails, as on a full disk, is tried again when as much was changed once more. */
    private void bringIn() {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            bringIn(connection);
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "the log of {0} waits: {1}", file.getFileName(), e.getMessage());
        }
    }

    private void bringIn(Connection connection) throws SQLException {
        if (!isAllIn(connection)) {
            work.lock();
            try {
                var _ = isAllIn(connection);
            } finally {
                work.unlock();
            }
        }
    }

    /** Brings in what there is; false where more came meanwhile, or somebody else does the same. */
    private static boolean isAllIn(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var said = statement.executeQuery("PRAGMA wal_checkpoint(PASSIVE)")) {
            return said.next() && said.getInt("log") == said.getInt("checkpointed");
        }
    }
}
