package org.dengta.helpdesk;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a case is closed: what is offered to choose from. */
public enum CaseOutcome {
    /** Put right: the person passes with the next scan. */
    RESOLVED,
    /** The person may not pass and was told so. */
    SENT_AWAY,
    /** Somebody else settles it: a supervisor, protocol, security. */
    HANDED_ON,
    /** Nobody came. */
    NO_SHOW;

    /** As facts hold it, such as {@code sent-away}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The outcome of a code; empty for one that is not offered. */
    public static Optional<CaseOutcome> of(String code) {
        return Stream.of(values()).filter(outcome -> outcome.code().equals(code)).findFirst();
    }
}
