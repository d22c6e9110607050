package org.dengta.admission;

import org.dengta.accreditation.Participation.Review;
import org.dengta.programme.EventNumber;
import org.dengta.venue.GateId;
import org.dengta.venue.Place;
import org.dengta.venue.Window;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Why a person does not pass. Each reason carries what the door staff must be able to say. */
public sealed interface Refusal {

    /** Short, stable, for facts, messages and the radio. */
    String code();

    /** Digits are wrong, missing or too many. */
    record Damaged() implements Refusal {
        @Override
        public String code() {
            return "damaged";
        }
    }

    /** The organisers never signed this letter. */
    record Forged() implements Refusal {
        @Override
        public String code() {
            return "forged";
        }
    }

    /** A letter of another event. */
    record OtherEvent(EventNumber event) implements Refusal {
        @Override
        public String code() {
            return "other-event";
        }
    }

    /** The credential was revoked. */
    record Revoked(Instant at, String reason) implements Refusal {
        @Override
        public String code() {
            return "revoked";
        }
    }

    /** The letter's last day is over. */
    record Expired(LocalDate lastDay) implements Refusal {
        @Override
        public String code() {
            return "expired";
        }
    }

    /** The organisers have not approved the person. */
    record NotApproved(Review review) implements Refusal {
        @Override
        public String code() {
            return "not-approved";
        }
    }

    /** The person may never enter here; {@code open} lists where the person may go at this time. */
    record WrongPlace(List<Place> open) implements Refusal {
        public WrongPlace {
            open = List.copyOf(open);
        }

        @Override
        public String code() {
            return "wrong-place";
        }
    }

    /**
     * The person may enter here, but not now; {@code windows} lists when, in order, those still to
     * come before those over.
     */
    record WrongTime(List<OpenAt> windows) implements Refusal {
        public WrongTime {
            windows = List.copyOf(windows);
        }

        @Override
        public String code() {
            return "wrong-time";
        }
    }

    /** A single entry, and it was used. */
    record AlreadyUsed(Place place, GateId gate, Instant at) implements Refusal {
        @Override
        public String code() {
            return "already-used";
        }
    }

    /** Inside already, and a second entry needs an exit first. */
    record NotLeftYet(Place place, GateId gate, Instant since) implements Refusal {
        @Override
        public String code() {
            return "not-left-yet";
        }
    }

    /** When a place opens to the person. */
    record OpenAt(Place place, Window window) {}
}
