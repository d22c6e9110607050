package org.dengta.printing.label;

import java.net.ProtocolException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a label printer answers to {@code ~HS}: three lines of flags and numbers.
 *
 * @param hindrance what is in the way, a short code
 * @param waiting labels that are still to come
 */
record LabelStatus(Optional<String> hindrance, int waiting) {
    private static final Pattern LINE = Pattern.compile("\\x02([^\\x02\\x03]*)\\x03");

    static LabelStatus of(String answer) throws ProtocolException {
        var lines = new ArrayList<List<String>>();
        var matcher = LINE.matcher(answer);
        while (matcher.find()) {
            lines.add(List.of(matcher.group(1).split(",", -1)));
        }
        if (lines.size() < 2 || lines.get(0).size() < 12 || lines.get(1).size() < 9) {
            throw new ProtocolException("no status of a label printer");
        }
        var first = lines.get(0);
        var second = lines.get(1);
        return new LabelStatus(
                hindrance(first, second), number(first.get(4)) + number(second.get(8)));
    }

    /** What a person mends first stands first. */
    private static Optional<String> hindrance(List<String> first, List<String> second) {
        if (isSet(second.get(2))) {
            return Optional.of("cover-open");
        }
        if (isSet(first.get(1))) {
            return Optional.of("media-empty");
        }
        if (isSet(second.get(3))) {
            return Optional.of("supply-empty");
        }
        if (isSet(first.get(2))) {
            return Optional.of("paused");
        }
        if (isSet(first.get(10)) || isSet(first.get(11))) {
            return Optional.of("head-temperature");
        }
        return isSet(second.get(7)) ? Optional.of("take-label") : Optional.empty();
    }

    private static boolean isSet(String flag) {
        return flag.strip().equals("1");
    }

    private static int number(String text) throws ProtocolException {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new ProtocolException("no number: " + text.length() + " signs");
        }
    }
}
