package org.dengta.platform.sheet.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What stands between two cells, guessed from the first rows. */
enum Separator {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t');

    private static final int SAMPLE = 1 << 16;
    private static final int ROWS = 100;

    private final char sign;

    Separator(char sign) {
        this.sign = sign;
    }

    char sign() {
        return sign;
    }

    /** What it is called in a report. */
    String named() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The separator that stands equally often in the most of the first rows, outside quotes; among
     * equals the one that makes more columns, then the comma.
     */
    static Separator guess(Reader text) throws IOException {
        char[] sample = new char[SAMPLE];
        int length = 0;
        for (int got = 0; got >= 0 && length < SAMPLE; length += Math.max(got, 0)) {
            got = text.read(sample, length, SAMPLE - length);
        }
        String rows = new String(sample, 0, length);
        Separator best = COMMA;
        for (var candidate : values()) {
            best = candidate.score(rows) > best.score(rows) ? candidate : best;
        }
        return best;
    }

    /** Rows that agree weigh more than columns: at most {@value #SAMPLE} columns fit the sample. */
    private long score(String sample) {
        List<Integer> rows = counts(sample);
        long best = 0;
        for (int columns : rows) {
            long agreeing = rows.stream().filter(other -> other == columns).count();
            best = columns == 0 ? best : Math.max(best, agreeing * 2 * SAMPLE + columns);
        }
        return best;
    }

    /** How often the sign stands outside quotes in each of the first rows that are not empty. */
    private List<Integer> counts(String sample) {
        var rows = new ArrayList<Integer>();
        int count = 0;
        boolean quoted = false;
        boolean empty = true;
        for (int i = 0; i < sample.length() && rows.size() < ROWS; i++) {
            char each = sample.charAt(i);
            quoted ^= each == '"';
            boolean end = !quoted && (each == '\n' || each == '\r');
            if (end && !empty) {
                rows.add(count);
            }
            count = end ? 0 : count + (!quoted && each == sign ? 1 : 0);
            empty = end;
        }
        if (rows.isEmpty()) {
            rows.add(count);
        }
        return rows;
    }
}
