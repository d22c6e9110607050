package org.dengta.exchange.http;

/** What client and server agree on: names, and how much is at most sent at once. */
public final class Agreed {
    public static final String PROTOCOL_HEADER = "Dengta-Protocol";
    public static final String EVENT_HEADER = "Dengta-Event";
    public static final String TOKEN_HEADER = "Authorization";
    public static final String BEARER = "Bearer ";

    public static final String LINES = "application/x-ndjson";
    public static final String PROBLEM = "application/json";
    public static final String EVENTS = "text/event-stream";

    public static final String STATUS = "/v1/status";
    public static final String WANT = "/v1/facts/want";
    public static final String FACTS = "/v1/facts";
    public static final String HANDED_OVER = "/v1/facts/handed-over";
    public static final String GUESTS = "/v1/guests";
    public static final String PROGRAMME = "/v1/programme";
    public static final String WAKEUPS = "/v1/wakeups";
    public static final String ENROLMENTS = "/v1/enrolments";

    public static final String MOST = "most";
    public static final String AFTER = "after";

    /** Bytes of one line. */
    public static final int LONGEST_LINE = 1024 * 1024;

    /** Heads that somebody may name. */
    public static final int MOST_HEADS = 100_000;

    /** Facts or rows of one answer; who asks for more gets so many and asks again. */
    public static final int MOST_ROWS = 10_000;

    private Agreed() {}
}
