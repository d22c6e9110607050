package org.dengta.platform.sql;

import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import java.nio.file.Path;
import java.sql.SQLException;

/** Says in the program's own terms what SQLite complained of. */
final class SqlFailure {
    private static final int CONSTRAINT = SQLiteErrorCode.SQLITE_CONSTRAINT.code;

    private SqlFailure() {}

    /**
     * The problem behind an exception; its detail is the file and SQLite's own name of the error.
     */
    static ProblemException of(Path file, SQLException e) {
        var detail =
                file
                        + " ("
                        + (e instanceof SQLiteException s
                                ? s.getResultCode().name()
                                : e.getSQLState())
                        + ")";
        return new ProblemException(Problem.of(code(e), detail), e);
    }

    /** Whether a row broke a rule of its table. */
    static boolean isConstraint(@Nullable Throwable cause) {
        return cause instanceof SQLException e && e.getErrorCode() == CONSTRAINT;
    }

    private static ProblemCode code(SQLException e) {
        if (!(e instanceof SQLiteException sqlite)) {
            return ProblemCode.STORE_FAILED;
        }
        return switch (sqlite.getResultCode()) {
            case SQLITE_FULL, SQLITE_IOERR_WRITE -> ProblemCode.DISK_FULL;
            case SQLITE_READONLY,
                    SQLITE_READONLY_DIRECTORY,
                    SQLITE_READONLY_CANTINIT,
                    SQLITE_CANTOPEN,
                    SQLITE_PERM ->
                    ProblemCode.STORE_READ_ONLY;
            case SQLITE_BUSY, SQLITE_BUSY_SNAPSHOT, SQLITE_LOCKED -> ProblemCode.STORE_BUSY;
            case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_CORRUPT_INDEX -> ProblemCode.STORE_DAMAGED;
            default -> ProblemCode.STORE_FAILED;
        };
    }
}
