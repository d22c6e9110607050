package org.dengta.badge;

import java.util.List;

/** Draws badges; the same badge and layout always look the same. */
public interface BadgeRenderer {

    /** One PDF page of exactly the layout's size for each side. */
    Rendered render(Badge badge, BadgeLayout layout);

    /**
     * A drawn badge and what a person should know before printing it.
     *
     * @param pdf the file
     * @param warnings what did not come out as the list has it; empty when all is well
     */
    record Rendered(byte[] pdf, List<Warning> warnings) {}

    /** Something on the badge that is not as the list has it. */
    sealed interface Warning {}

    /** No bundled typeface has these characters; a question mark stands for each. */
    record MissingGlyphs(String characters) implements Warning {}

    /** A text is too long for its box even at the smallest size; it was shrunk further, not cut. */
    record TooLong(String value) implements Warning {
        /** Says nothing of the value, which may be a name. */
        @Override
        public String toString() {
            return "TooLong";
        }
    }

    /**
     * The zones' signs that no chip shows, since the box has no room; the last chip counts them.
     */
    record ZonesLeftOut(List<String> signs) implements Warning {
        public ZonesLeftOut {
            signs = List.copyOf(signs);
        }
    }

    /** The photo could not be read; the silhouette was drawn. */
    record PhotoUnreadable() implements Warning {}
}
