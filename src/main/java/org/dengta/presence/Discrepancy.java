package org.dengta.presence;

import org.dengta.accreditation.CardField;
import org.dengta.accreditation.PersonId;
import org.dengta.venue.Place;
import org.dengta.venue.ZoneId;

import java.util.List;

/** What does not fit together about a person; a human being has to look. */
public sealed interface Discrepancy {

    /** Short, stable, for messages and the radio. */
    String code();

    /** Whom it is about. */
    PersonId person();

    /** That passages do not fit. */
    sealed interface OfPassages extends Discrepancy {

        /** Where. */
        Place place();

        /** In the order of time, at least one; the last is the one that does not fit. */
        List<Sighting> sightings();
    }

    /** That one passage of a zone does not fit. */
    sealed interface OfOnePassage extends OfPassages {

        /** Which. */
        ZoneId zone();

        /** The last entry, or the last exit where none was before. */
        Passage passage();

        @Override
        default Place place() {
            return zone();
        }

        @Override
        default List<Sighting> sightings() {
            return List.of(Sighting.of(passage()));
        }
    }

    /** Left a zone, and no entry into it or into a zone within it was known before. */
    record LeftWithoutEntry(PersonId person, ZoneId zone, Passage passage) implements OfOnePassage {
        @Override
        public String code() {
            return "left-without-entry";
        }
    }

    /** Inside today, though the organisers have not approved the person. */
    record InsideNotApproved(PersonId person, ZoneId zone, Passage passage)
            implements OfOnePassage {
        @Override
        public String code() {
            return "inside-not-approved";
        }
    }

    /** Inside today under a number that is not on the list. */
    record InsideNotListed(PersonId person, ZoneId zone, Passage passage) implements OfOnePassage {
        @Override
        public String code() {
            return "inside-not-listed";
        }
    }

    /** Inside today, though registered to take part by video. */
    record InsideByVideo(PersonId person, ZoneId zone, Passage passage) implements OfOnePassage {
        @Override
        public String code() {
            return "inside-by-video";
        }
    }

    /** Entered on an earlier day of the venue and was never scanned out. */
    record NeverLeft(PersonId person, ZoneId zone, Passage passage) implements OfOnePassage {
        @Override
        public String code() {
            return "never-left";
        }
    }

    /**
     * Admitted a second time where the rules allow one entry: kiosks that had not heard of each
     * other let the same person, or the same code in two hands, through.
     *
     * @param place the zone or session
     * @param first the entry before
     * @param second the one too many
     */
    record AdmittedTwice(PersonId person, Place place, Sighting first, Sighting second)
            implements OfPassages {
        @Override
        public String code() {
            return "admitted-twice";
        }

        @Override
        public List<Sighting> sightings() {
            return List.of(first, second);
        }
    }

    /**
     * A desk amended the card, and the organisers changed the same field of their list to something
     * else.
     *
     * @param field which; its texts are on the card
     */
    record ListAgainstDesk(PersonId person, CardField field) implements Discrepancy {
        @Override
        public String code() {
            return "list-against-desk";
        }
    }
}
