package org.dengta.platform.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class DatabaseTest {
    @TempDir private Path folder;

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
