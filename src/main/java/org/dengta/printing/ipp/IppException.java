package org.dengta.printing.ipp;

import java.io.IOException;

/** The printer could not be asked, or did not answer as one. */
final class IppException extends IOException {
    private static final long serialVersionUID = 1;

    private final String reason;
    private final boolean unsent;

    /**
     * @param reason a short code
     * @param unsent whether the printer surely did nothing of what was asked
     */
    IppException(String reason, boolean unsent, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
        this.unsent = unsent;
    }

    IppException(String reason, boolean unsent) {
        super(reason);
        this.reason = reason;
        this.unsent = unsent;
    }

    String reason() {
        return reason;
    }

    boolean isUnsent() {
        return unsent;
    }
}
