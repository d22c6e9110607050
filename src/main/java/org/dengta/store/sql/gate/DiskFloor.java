package org.dengta.store.sql.gate;

import org.dengta.platform.sql.Database;

/**
 * One durable insert into a store's file, by the store's own connection: a second connection that
 * writes would empty the first one's page cache, and either would be measured without it. The table
 * is made where it is missing and belongs to no layout: only for a store that is thrown away.
 */
public final class DiskFloor {
    private final Database database;

    public DiskFloor(Database database) {
        this.database = database;
        database.update(
                "CREATE TABLE IF NOT EXISTS bench_floor (id INTEGER PRIMARY KEY, body BLOB NOT"
                        + " NULL)");
    }

    /** Durable when this returns. */
    public void insert(byte[] body) {
        database.update("INSERT INTO bench_floor (body) VALUES (?)", body);
    }
}
