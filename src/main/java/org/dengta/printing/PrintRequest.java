package org.dengta.printing;

import org.dengta.badge.BadgeRenderer.Warning;

import java.util.List;

/** What became of the wish for a badge. */
public sealed interface PrintRequest {

    /**
     * Written down and waiting for its turn.
     *
     * @param warnings what will not come out as the list has it
     */
    record Queued(PrintJob job, List<Warning> warnings) implements PrintRequest {
        public Queued {
            warnings = List.copyOf(warnings);
        }
    }

    /** The organisers have not approved the person, or the category is no longer planned. */
    record NotApproved() implements PrintRequest {}

    /** Whoever works here may not print another for that reason. */
    record NotAllowed() implements PrintRequest {}

    /** Nobody of this number is listed. */
    record Unlisted() implements PrintRequest {}
}
