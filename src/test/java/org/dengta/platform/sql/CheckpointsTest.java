package org.dengta.platform.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;

final class CheckpointsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MANY = 5_000;
    private static final int FEW = 100;

    @TempDir private Path folder;

    @Test
    void what_fills_the_log_comes_into_the_file_while_the_work_goes_on() {
        var file = folder.resolve("store.db");
        try (var database = filled(file, MANY)) {
            assertTimeoutPreemptively(
                    PATIENCE,
                    () -> {
                        while (size(file) < MANY * 100L) {
                            Thread.onSpinWait();
                        }
                    });
            assertThat(count(database)).isEqualTo(MANY);
        }
    }

    @Test
    void for_a_few_rows_nothing_is_begun() throws IOException {
        var file = folder.resolve("store.db");
        try (var database = filled(file, FEW)) {
            assertThat(count(database)).isEqualTo(FEW);
            assertThat(size(file)).isLessThan(FEW * 100L);
        }
        assertThat(size(file)).isGreaterThan(FEW * 100L);
    }

    @Test
    void where_it_cannot_be_done_the_rest_of_the_work_is_not_held_up() {
        var checkpoints =
                new Checkpoints(folder.resolve("gone").resolve("store.db"), new ReentrantLock());
        checkpoints.changed(MANY);
        checkpoints.committed();
        assertTimeoutPreemptively(PATIENCE, checkpoints::close);
    }

    @Test
    void it_ends_though_it_never_began() {
        assertTimeoutPreemptively(
                PATIENCE, new Checkpoints(folder.resolve("store.db"), new ReentrantLock())::close);
    }

    private static Database filled(Path file, int rows) {
        var database = Database.open(file);
        database.script("CREATE TABLE a (x INTEGER PRIMARY KEY, y TEXT) STRICT");
        database.transact(() -> {
            for (var i = 0; i < rows; i++) {
                database.update("INSERT INTO a (y) VALUES (?)", "y".repeat(100));
            }
            return rows;
        });
        return database;
    }

    private static long count(Database database) {
        return database.first("SELECT count(*) FROM a", row -> row.number(1)).orElseThrow();
    }

    private static long size(Path file) throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }
}
