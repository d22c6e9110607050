package org.dengta.venue;

/** Whatever can hold people and be granted: a zone or a session. Their ids share one namespace. */
public sealed interface Place permits ZoneId, SessionId {

    /** The id's text, unique over zones and sessions. */
    String value();
}
