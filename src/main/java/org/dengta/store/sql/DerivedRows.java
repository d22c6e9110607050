package org.dengta.store.sql;

import org.dengta.platform.sql.Database;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The rows of every table that follows from the facts and the list, as texts: what is compared and,
 * at a rebuild, replaced. Immutable.
 */
final class DerivedRows {
    private static final List<Table> TABLES =
            List.of(
                    new Table(
                            "standing",
                            2,
                            "guest, place, is_session, zone, inside, entered_at, entered_gate,"
                                    + " entered_with, left_at, left_gate, left_with, arrived_at,"
                                    + " entries, heads, clashes, day, today, heads_today, slot"),
                    new Table("occupancy", 2, "place, bucket, heads, vehicles"),
                    new Table("credential", 1, "lookup, guest, kind, issued_ht, sealed"),
                    new Table("revocation", 1, "lookup, at, reason"));

    /** A table with the number of its first columns that are its key. */
    private record Table(String name, int keys, String columns) {
        /** A row of noughts stands for none. */
        String counting() {
            return name.equals("occupancy") ? " WHERE heads <> 0 OR vehicles <> 0" : "";
        }

        int width() {
            return columns.split(",").length;
        }
    }

    /** What a row is found by; a look-up is shown by its first digits only. */
    private record Key(Table table, List<Optional<String>> values) {
        String told() {
            var shown =
                    values.stream()
                            .map(value -> value.orElse("-"))
                            .map(value -> table.keys() == 1 ? value.substring(0, 8) : value)
                            .collect(Collectors.joining(" "));
            return table.name() + " " + shown + ": differs from what the facts and the list say";
        }
    }

    private final Map<Key, List<Optional<String>>> rows = new LinkedHashMap<>();

    private DerivedRows() {}

    static DerivedRows of(Database database) {
        var read = new DerivedRows();
        for (var table : TABLES) {
            database.query(
                            "SELECT "
                                    + table.columns()
                                    + " FROM "
                                    + table.name()
                                    + table.counting(),
                            row -> {
                                var values = new ArrayList<Optional<String>>();
                                for (var column = 1; column <= table.width(); column++) {
                                    values.add(row.optionalText(column));
                                }
                                return values;
                            })
                    .forEach(values ->
                            read.rows.put(
                                    new Key(table, List.copyOf(values.subList(0, table.keys()))),
                                    values));
        }
        return read;
    }

    /** A line for each row that is not the same in both, in order. */
    List<String> differences(DerivedRows other) {
        var lines = new TreeSet<String>();
        rows.forEach((key, values) -> {
            if (!values.equals(other.rows.get(key))) {
                lines.add(key.told());
            }
        });
        other.rows.keySet().stream()
                .filter(key -> !rows.containsKey(key))
                .forEach(key -> lines.add(key.told()));
        return List.copyOf(lines);
    }

    /** Puts these rows in the place of all that are there; within a transaction. */
    void replaceIn(Database database) {
        TABLES.forEach(table -> database.update("DELETE FROM " + table.name()));
        rows.forEach((key, values) -> {
            var table = key.table();
            var marks =
                    IntStream.range(0, table.width())
                            .mapToObj(_ -> "?")
                            .collect(Collectors.joining(", "));
            database.update(
                    "INSERT INTO "
                            + table.name()
                            + " ("
                            + table.columns()
                            + ") VALUES ("
                            + marks
                            + ")",
                    values.stream().map(value -> value.orElse(null)).toArray());
        });
    }
}
