package org.dengta.platform.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class DatabaseTest {
    @TempDir private Path folder;
    private Database database;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("store.db"));
        database.script("CREATE TABLE a (x INTEGER PRIMARY KEY, y TEXT) STRICT");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void what_is_acknowledged_is_on_the_disk() {
        assertThat(pragma("journal_mode")).isEqualTo("wal");
        assertThat(pragma("synchronous")).isEqualTo("2");
        assertThat(pragma("foreign_keys")).isEqualTo("1");
    }

    @Test
    void work_that_fails_is_undone_with_all_that_is_nested_in_it() {
        assertThatThrownBy(() ->
                        database.transact(() -> {
                            database.transact(() -> insert(1));
                            insert(2);
                            throw new IllegalStateException("planned");
                        }))
                .hasMessage("planned");
        assertThat(count()).isZero();
        database.transact(() -> insert(3));
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void a_broken_rule_of_the_layout_is_a_problem_without_the_values() {
        insert(1);
        var thrown = catchThrowableOfType(ProblemException.class, () -> insert(1));
        assertThat(thrown.problem().code()).isEqualTo(ProblemCode.STORE_FAILED);
        assertThat(thrown).hasMessageNotContaining("secret").hasMessageContaining("store.db");
    }

    @Test
    void a_missing_value_is_told_from_a_zero() {
        database.update("INSERT INTO a VALUES (7, ?)", (Object) null);
        assertThat(database.first("SELECT y FROM a", row -> row.optionalText(1)).orElseThrow())
                .isEmpty();
        assertThat(database.first("SELECT y FROM a", row -> row.optionalNumber(1)).orElseThrow())
                .isEmpty();
        assertThat(database.first("SELECT x FROM a WHERE x = 8", row -> row.number(1))).isEmpty();
    }

    @Test
    void a_folder_that_is_not_there_is_a_problem() {
        var thrown =
                catchThrowableOfType(
                        ProblemException.class,
                        () -> Database.open(folder.resolve("nowhere/store.db")));
        assertThat(thrown.problem().code())
                .isIn(ProblemCode.STORE_READ_ONLY, ProblemCode.STORE_FAILED);
    }

    @Test
    void a_full_disk_is_told_each_time_and_work_goes_on_once_there_is_room() {
        var pages = database.first("PRAGMA page_count", row -> row.number(1)).orElseThrow();
        for (var round = 0; round < 3; round++) {
            database.script("PRAGMA max_page_count = " + (pages + 1));
            for (var attempt = 0; attempt < 3; attempt++) {
                assertThat(full().problem().code()).isEqualTo(ProblemCode.DISK_FULL);
            }
            assertThat(count()).isEqualTo(round);
            database.script("PRAGMA max_page_count = 1000000");
            database.transact(() -> insert(1));
            database.update("UPDATE a SET x = -1 - (SELECT count(*) FROM a) WHERE x = 1");
        }
        assertThat(count()).isEqualTo(3);
    }

    private ProblemException full() {
        return catchThrowableOfType(
                ProblemException.class,
                () ->
                        database.transact(() -> {
                            insert(1);
                            return database.update(
                                    "INSERT INTO a VALUES (2, ?)", "x".repeat(100_000));
                        }));
    }

    private int insert(int x) {
        return database.update("INSERT INTO a VALUES (?, ?)", x, "secret");
    }

    private long count() {
        return database.first("SELECT count(*) FROM a", row -> row.number(1)).orElseThrow();
    }

    private String pragma(String name) {
        return database.first("PRAGMA " + name, row -> row.text(1)).orElseThrow();
    }

    @Test
    void a_snapshot_sees_one_moment_while_another_connection_goes_on_writing() {
        var file = folder.resolve("store.db");
        try (var gate = Database.open(file);
                var desk = Database.open(file)) {
            gate.script("CREATE TABLE fact (seq INTEGER) STRICT");
            gate.update("INSERT INTO fact VALUES (1)");
            var seen =
                    desk.snapshot(() -> {
                        var before = count(desk);
                        gate.update("INSERT INTO fact VALUES (2)");
                        return new long[] {before, count(desk)};
                    });
            assertThat(seen).containsExactly(1, 1);
            assertThat(count(desk)).isEqualTo(2);
        }
    }

    private static long count(Database database) {
        return database.first("SELECT count(*) FROM fact", row -> row.number(1)).orElseThrow();
    }
}
