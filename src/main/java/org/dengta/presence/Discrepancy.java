package org.dengta.presence;

import org.dengta.accreditation.PersonId;
import org.dengta.venue.ZoneId;

/** What does not fit together about where a person is; a human being has to look. */
public sealed interface Discrepancy {

    /** Short, stable, for messages and the radio. */
    String code();

    /** Whom it is about. */
    PersonId person();

    /** Where. */
    ZoneId zone();

    /** The passage that does not fit: the last entry, or the last exit where none was before. */
    Passage passage();

    /** Left a zone, and no entry into it or into a zone within it was known before. */
    record LeftWithoutEntry(PersonId person, ZoneId zone, Passage passage) implements Discrepancy {
        @Override
        public String code() {
            return "left-without-entry";
        }
    }

    /** Inside today, though the organisers have not approved the person. */
    record InsideNotApproved(PersonId person, ZoneId zone, Passage passage) implements Discrepancy {
        @Override
        public String code() {
            return "inside-not-approved";
        }
    }

    /** Inside today under a number that is not on the list. */
    record InsideNotListed(PersonId person, ZoneId zone, Passage passage) implements Discrepancy {
        @Override
        public String code() {
            return "inside-not-listed";
        }
    }

    /** Inside today, though registered to take part by video. */
    record InsideByVideo(PersonId person, ZoneId zone, Passage passage) implements Discrepancy {
        @Override
        public String code() {
            return "inside-by-video";
        }
    }

    /** Entered on an earlier day of the venue and was never scanned out. */
    record NeverLeft(PersonId person, ZoneId zone, Passage passage) implements Discrepancy {
        @Override
        public String code() {
            return "never-left";
        }
    }
}
