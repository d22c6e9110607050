package org.dengta.exchange.http.server;

/** A call that is not served, as the caller is told: a status, a short code and a sentence. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final String code;

    /**
     * @param happened nothing of the call, no paths, no names
     */
    Refusal(int status, String code, String happened) {
        super(happened);
        this.status = status;
        this.code = code;
    }

    static Refusal badCall(String happened) {
        return new Refusal(400, "BAD_CALL", happened);
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    String happened() {
        return String.valueOf(getMessage());
    }
}
