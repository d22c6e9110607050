package org.dengta.exchange;

import org.dengta.accreditation.PersonId;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The answer to who has changed on the list. */
public sealed interface GuestAnswer {

    /**
     * Changes in their order; of a person changed twice perhaps only the later.
     *
     * @param changes who changed
     * @param next the cursor after them
     * @param more whether there are more than these
     */
    record Page(List<GuestChange> changes, String next, boolean more) implements GuestAnswer {
        public Page {
            changes = List.copyOf(changes);
        }

        /** Adds who is on the list by it, and takes away who is not. */
        void note(Set<PersonId> listed) {
            for (var change : changes) {
                if (change.sealed().isPresent()) {
                    listed.add(change.person());
                } else {
                    listed.remove(change.person());
                }
            }
        }
    }

    /** The cursor is not of this list, as after a restored backup: ask for the whole. */
    record UnknownCursor() implements GuestAnswer {}

    /**
     * One person's row.
     *
     * @param person who
     * @param sealed the list's row under the event's data key; empty for somebody taken off it
     */
    record GuestChange(PersonId person, Optional<byte[]> sealed) {}
}
