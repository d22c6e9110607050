package org.dengta.platform.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

final class MigrationsTest {
    private static final String FIRST =
            "CREATE TABLE a (x INTEGER); INSERT INTO a VALUES (1); INSERT INTO a VALUES (2);";
    private static final String SECOND = "CREATE TABLE b (y INTEGER); DELETE FROM a WHERE x = 1;";
    private static final String BROKEN =
            "CREATE TABLE c (z INTEGER); INSERT INTO nowhere VALUES (1);";

    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2024-10-25T01:02:03Z"));
    private static final String COPY = "store.db.layout-1-20241025T010203Z.bak";

    @TempDir private Path folder;

    @Test
    void a_new_store_gets_every_step_and_needs_no_copy() throws IOException {
        try (var database = open()) {
            new Migrations(List.of(FIRST, SECOND), CLOCK).apply(database);
            assertThat(version(database)).isEqualTo(2);
            assertThat(numbers(database)).containsExactly(2L);
        }
        assertThat(files()).containsExactly("store.db");
    }

    @Test
    void a_current_store_is_left_alone() {
        try (var database = open()) {
            new Migrations(List.of(FIRST), CLOCK).apply(database);
            new Migrations(List.of(FIRST), CLOCK).apply(database);
            assertThat(numbers(database)).containsExactly(1L, 2L);
        }
    }

    @Test
    void an_older_store_is_copied_before_it_is_changed() throws IOException {
        try (var database = open()) {
            new Migrations(List.of(FIRST), CLOCK).apply(database);
            new Migrations(List.of(FIRST, SECOND), CLOCK).apply(database);
            assertThat(numbers(database)).containsExactly(2L);
        }
        assertThat(files()).containsExactly("store.db", COPY);
        try (var copy = Database.open(folder.resolve(COPY))) {
            assertThat(version(copy)).isEqualTo(1);
            assertThat(numbers(copy)).containsExactly(1L, 2L);
        }
    }

    @Test
    void a_copy_that_is_there_already_is_kept() throws IOException {
        var copy = folder.resolve(COPY);
        Files.writeString(copy, "older");
        try (var database = open()) {
            new Migrations(List.of(FIRST), CLOCK).apply(database);
            new Migrations(List.of(FIRST, SECOND), CLOCK).apply(database);
        }
        assertThat(copy).hasContent("older");
        assertThat(files()).contains("store.db.layout-1-20241025T010203Z-2.bak");
    }

    @Test
    void a_step_that_fails_changes_nothing() {
        try (var database = open()) {
            new Migrations(List.of(FIRST), CLOCK).apply(database);
            var migrations = new Migrations(List.of(FIRST, SECOND, BROKEN), CLOCK);
            assertThatThrownBy(() -> migrations.apply(database))
                    .isInstanceOf(ProblemException.class);
            assertThat(version(database)).isEqualTo(2);
            assertThat(tables(database)).containsExactly("a", "b");
        }
    }

    @Test
    void a_newer_store_is_refused() {
        try (var database = open()) {
            new Migrations(List.of(FIRST, SECOND), CLOCK).apply(database);
            var older = new Migrations(List.of(FIRST), CLOCK);
            var thrown = catchThrowableOfType(ProblemException.class, () -> older.apply(database));
            assertThat(thrown.problem().code()).isEqualTo(ProblemCode.STORE_NEWER);
            assertThat(thrown.problem().details()).endsWith("2", "1");
            assertThat(version(database)).isEqualTo(2);
        }
    }

    @Test
    void two_processes_that_migrate_at_once_take_each_step_once() throws Exception {
        try (var database = open()) {
            new Migrations(List.of(FIRST), CLOCK).apply(database);
        }
        var together = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var one = threads.submit(migrating(together));
            var other = threads.submit(migrating(together));
            assertThat(one.get()).isEqualTo(2);
            assertThat(other.get()).isEqualTo(2);
        }
        assertThat(files()).contains(COPY).noneMatch(f -> f.endsWith(".part"));
        try (var copy = Database.open(folder.resolve(COPY))) {
            assertThat(version(copy)).isEqualTo(1);
        }
    }

    private Callable<Long> migrating(CyclicBarrier together) {
        return () -> {
            try (var database = open()) {
                together.await();
                new Migrations(List.of(FIRST, SECOND), CLOCK).apply(database);
                return version(database);
            }
        };
    }

    private Database open() {
        return Database.open(folder.resolve("store.db"));
    }

    private static long version(Database database) {
        return database.first("PRAGMA user_version", row -> row.number(1)).orElseThrow();
    }

    private static List<Long> numbers(Database database) {
        return database.query("SELECT x FROM a ORDER BY x", row -> row.number(1));
    }

    private static List<String> tables(Database database) {
        return database.query("SELECT name FROM sqlite_schema ORDER BY name", row -> row.text(1));
    }

    private List<String> files() throws IOException {
        try (var found = Files.list(folder)) {
            return found.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
