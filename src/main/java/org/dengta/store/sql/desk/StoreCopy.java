package org.dengta.store.sql.desk;

import org.dengta.platform.sql.Database;

import java.nio.file.Path;

/** A copy of a store to try things on: of everything in it, but for whom it speaks to. */
public final class StoreCopy {
    private StoreCopy() {}

    /**
     * Copies a store as it is at one moment, while others go on reading and writing. The copy
     * belongs to no central, has enrolled nobody, knows of no other kiosk, as it will hear of none,
     * and has nothing left to print. Failures are ProblemExceptions.
     *
     * @param from the store's file
     * @param to an empty file
     */
    public static void make(Path from, Path to) {
        try (var original = Database.open(from)) {
            original.update("VACUUM INTO ?", to.toString());
        }
        try (var copy = Database.open(to)) {
            copy.transact(() -> {
                copy.update("DELETE FROM peer_head");
                copy.update("DELETE FROM peer");
                copy.update("DELETE FROM enrolment");
                copy.update("DELETE FROM neighbour");
                copy.update("DELETE FROM print_batch_badge");
                copy.update("DELETE FROM print_batch");
                return copy.update("DELETE FROM print_job");
            });
        }
    }
}
