package org.dengta.invitation;

import java.util.List;

/**
 * The organisers' approved wording of the letter, in both languages. Texts may hold fields: {@code
 * {name} {honorific} {event} {theme} {dates} {venue} {organisation} {position} {number} {seat}
 * {last-day}}.
 *
 * @param zh the Chinese wording
 * @param en the English wording
 */
public record LetterText(Wording zh, Wording en) {

    /** The fields that a wording may hold between braces. */
    public static final List<String> FIELDS =
            List.of(
                    "name",
                    "honorific",
                    "event",
                    "theme",
                    "dates",
                    "venue",
                    "organisation",
                    "position",
                    "number",
                    "seat",
                    "last-day");

    /**
     * One language's wording.
     *
     * @param title the heading
     * @param salutation the line that addresses the guest
     * @param body paragraphs
     * @param programmeHeading above the guest's programme points
     * @param codeNote beside the QR code: what to do with it
     * @param closing the closing formula
     * @param signatures the hosts, a line each
     */
    public record Wording(
            String title,
            String salutation,
            List<String> body,
            String programmeHeading,
            String codeNote,
            String closing,
            List<String> signatures) {
        public Wording {
            body = List.copyOf(body);
            signatures = List.copyOf(signatures);
        }
    }
}
