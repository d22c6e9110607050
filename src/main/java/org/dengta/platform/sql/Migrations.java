package org.dengta.platform.sql;

import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Brings a store to the layout that this release knows. Each step runs in a transaction of its own
 * that also moves {@code user_version}; before the first step on a store that holds data, a copy is
 * made beside it.
 */
public final class Migrations {
    private static final int USER_VERSION_AT = 60;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private final List<String> steps;
    private final InstantSource clock;

    /**
     * @param steps SQL texts; step n leads from layout n-1 to n. A released step is never changed.
     * @param clock for the names of the copies
     */
    public Migrations(List<String> steps, InstantSource clock) {
        this.steps = List.copyOf(steps);
        this.clock = clock;
    }

    /**
     * The texts of steps that a build carries beside a class.
     *
     * @param names of the files, the first step first; IllegalStateException where one is missing
     */
    public static List<String> steps(Class<?> beside, String... names) {
        return List.of(names).stream().map(name -> text(beside, name)).toList();
    }

    private static String text(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("this build lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
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

    /** A consistent copy, made by SQLite itself; it takes no other copy's place. */
    private void copy(Database database, int version) {
        var folder = database.file().toAbsolutePath().resolveSibling("");
        var name = database.file().getFileName() + ".layout-" + version + "-" + stamp();
        try {
            copy(database, version, folder, name);
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.of(ProblemCode.FILE_NOT_WRITTEN, folder.resolve(name).toString()), e);
        }
    }

    /**
     * Half a copy never gets the name of a whole one. Where another process has migrated meanwhile,
     * it made the copy that counts, and this one is of the new layout and not kept.
     */
    private static void copy(Database database, int version, Path folder, String name)
            throws IOException {
        var unfinished = Files.createTempFile(folder, name, ".part");
        try {
            database.update("VACUUM INTO ?", unfinished.toString());
            if (versionOf(unfinished) == version) {
                Files.move(unfinished, free(folder, name), StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** A name that no copy of the same second has. */
    private static Path free(Path folder, String name) {
        var file = folder.resolve(name + ".bak");
        for (var i = 2; Files.exists(file); i++) {
            file = folder.resolve(name + "-" + i + ".bak");
        }
        return file;
    }

    private String stamp() {
        return STAMP.format(clock.instant());
    }

    /** As the head of a SQLite file says, so that looking changes nothing. */
    private static int versionOf(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var head = in.readNBytes(USER_VERSION_AT + Integer.BYTES);
            return ByteBuffer.wrap(head).getInt(USER_VERSION_AT);
        }
    }
}
