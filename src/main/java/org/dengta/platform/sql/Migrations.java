package org.dengta.platform.sql;

import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Brings a store to the layout that this release knows. Each step runs in a transaction of its own
 * that also moves {@code user_version}; before the first step on a store that holds data, a copy is
 * made beside it.
 */
public final class Migrations {
    private final List<String> steps;

    /**
     * @param steps SQL texts; step n leads from layout n-1 to n. A released step is never changed.
     */
    public Migrations(List<String> steps) {
        this.steps = List.copyOf(steps);
    }

    /** Migrates; does nothing on a current store; refuses a newer one without changing it. */
    public void apply(Database database) {
        var version = version(database);
        if (version > steps.size()) {
            throw new ProblemException(
                    Problem.of(
                            ProblemCode.STORE_NEWER,
                            database.file().toString(),
                            Integer.toString(version),
                            Integer.toString(steps.size())));
        }
        if (version > 0 && version < steps.size()) {
            copy(database, version);
        }
        for (var step = version; step < steps.size(); step++) {
            var next = step + 1;
            database.transact(() -> {
                // Another process may have been quicker between the look and the lock.
                if (version(database) < next) {
                    database.script(steps.get(next - 1));
                    database.script("PRAGMA user_version = " + next);
                }
                return next;
            });
        }
    }

    private static int version(Database database) {
        return database.first("PRAGMA user_version", row -> (int) row.number(1)).orElse(0);
    }

    /** A consistent copy, made by SQLite itself; an older copy of the same layout is kept. */
    private static void copy(Database database, int version) {
        var file = database.file().toAbsolutePath();
        var target = file.resolveSibling(file.getFileName() + ".layout-" + version + ".bak");
        try {
            if (!Files.exists(target)) {
                copy(database, target);
            }
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.of(ProblemCode.FILE_NOT_WRITTEN, target.toString()), e);
        }
    }

    /**
     * Half a copy never gets the name of a whole one. Another process that migrates too has put its
     * copy there before it changed anything, so the first copy is the right one.
     */
    private static void copy(Database database, Path target) throws IOException {
        var name = target.getFileName().toString();
        var unfinished = Files.createTempFile(target.getParent(), name, ".part");
        try {
            database.update("VACUUM INTO ?", unfinished.toString());
            if (!Files.exists(target)) {
                Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
