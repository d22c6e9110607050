package org.dengta.platform.problem;

/**
 * Everything that can be wrong with the machine, the files or the call. The name is the short code
 * that is read out over the radio, and the key of the texts.
 */
public enum ProblemCode {
    DISK_FULL(Kind.ENVIRONMENT),
    STORE_READ_ONLY(Kind.ENVIRONMENT),
    STORE_BUSY(Kind.ENVIRONMENT),
    STORE_DAMAGED(Kind.ENVIRONMENT),
    STORE_NEWER(Kind.ENVIRONMENT),
    STORE_OTHER_EVENT(Kind.ENVIRONMENT),
    STORE_MISSING(Kind.ENVIRONMENT),
    NOTHING_HERE(Kind.ENVIRONMENT),
    STORE_FAILED(Kind.ENVIRONMENT),
    KEYS_MISSING(Kind.ENVIRONMENT),
    KEYS_WRONG(Kind.ENVIRONMENT),
    KEYS_UNREADABLE(Kind.ENVIRONMENT),
    CONFIG_FAULTY(Kind.ENVIRONMENT),
    RULE_NAMES_NOBODY(Kind.ENVIRONMENT),
    FILE_NOT_WRITTEN(Kind.ENVIRONMENT),
    REPORT_NOT_WRITTEN(Kind.ENVIRONMENT),
    OUTPUT_LOST(Kind.ENVIRONMENT),
    FILE_NOT_READ(Kind.USAGE),
    RECORD_NOT_READ(Kind.USAGE),
    SHEET_NOT_READ(Kind.USAGE),
    WRONG_COLUMNS(Kind.USAGE),
    NO_SUCH_GATE(Kind.USAGE),
    NO_GATE(Kind.USAGE),
    WRONG_WAY(Kind.USAGE),
    NOT_ALLOWED(Kind.NEGATIVE),
    NO_SUCH_PERSON(Kind.NEGATIVE),
    NOT_APPROVED(Kind.NEGATIVE),
    NO_SUCH_CREDENTIAL(Kind.NEGATIVE),
    NO_SUCH_JOB(Kind.NEGATIVE),
    NO_SUCH_BATCH(Kind.NEGATIVE),
    REASON_NEEDED(Kind.NEGATIVE),
    PORT_IN_USE(Kind.ENVIRONMENT),
    NO_SCREEN(Kind.ENVIRONMENT),
    SCREEN_LIBRARIES(Kind.ENVIRONMENT),
    TYPEFACE_MISSING(Kind.ENVIRONMENT),
    CAMERA_NONE(Kind.ENVIRONMENT),
    CAMERA_MISSING(Kind.ENVIRONMENT),
    CAMERA_LIBRARY_MISSING(Kind.ENVIRONMENT),
    CAMERA_BLIND(Kind.ENVIRONMENT),
    CAMERA_LOST(Kind.ENVIRONMENT),
    CAMERA_FROZEN(Kind.ENVIRONMENT),
    CENTRAL_UNREACHABLE(Kind.ENVIRONMENT),
    CENTRAL_SILENT(Kind.ENVIRONMENT),
    CENTRAL_CUT(Kind.ENVIRONMENT),
    CENTRAL_MALFORMED(Kind.ENVIRONMENT),
    CENTRAL_TOO_LARGE(Kind.ENVIRONMENT),
    CENTRAL_OTHER_EVENT(Kind.ENVIRONMENT),
    CENTRAL_OLDER(Kind.ENVIRONMENT),
    CENTRAL_NEWER(Kind.ENVIRONMENT),
    CENTRAL_REFUSES(Kind.ENVIRONMENT),
    CENTRAL_FAILED(Kind.ENVIRONMENT),
    CENTRAL_BROKEN_OFF(Kind.ENVIRONMENT),
    EXCHANGE_RUNS(Kind.ENVIRONMENT),
    NOT_EMPTY(Kind.USAGE),
    NOT_ENROLLED(Kind.USAGE),
    CODE_WRONG(Kind.NEGATIVE),
    CODE_EXPIRED(Kind.NEGATIVE),
    KIOSK_TAKEN(Kind.NEGATIVE),
    TOO_MANY_CODES(Kind.NEGATIVE),
    NO_SUCH_KIOSK(Kind.NEGATIVE),
    LETTERS_AT_CENTRAL(Kind.USAGE),
    LIST_AT_CENTRAL(Kind.USAGE),
    PROGRAMME_AT_CENTRAL(Kind.USAGE),
    CENTRAL_IS_KIOSK(Kind.USAGE),
    KIOSK_IS_CENTRAL(Kind.USAGE),
    CENTRAL_ELSEWHERE(Kind.USAGE),
    NO_PROGRAMME(Kind.NEGATIVE),
    UNEXPECTED(Kind.ENVIRONMENT);

    /** What the program's exit code says of it. */
    public enum Kind {
        NEGATIVE(1),
        USAGE(2),
        ENVIRONMENT(3);

        private final int exitCode;

        Kind(int exitCode) {
            this.exitCode = exitCode;
        }

        public int exitCode() {
            return exitCode;
        }
    }

    private final Kind kind;

    ProblemCode(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
