package org.dengta.verdict;

import org.dengta.accreditation.Participation.Review;
import org.dengta.kiosk.KioskId;
import org.dengta.presence.Hold;
import org.dengta.programme.EventNumber;
import org.dengta.venue.GateId;
import org.dengta.venue.Place;
import org.dengta.venue.SessionId;
import org.dengta.venue.Window;
import org.dengta.venue.ZoneId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Why a person does not pass. Each reason carries what the door staff must be able to say. */
public sealed interface Refusal {

    /** Short, stable, for facts, messages and the radio. */
    String code();

    /** Whether a human being's word lets the person in all the same. */
    boolean mayBeOverridden();

    /** The credential or its holder is not in order. */
    sealed interface OfCredential extends Refusal {
        @Override
        default String code() {
            return switch (this) {
                case Damaged _ -> "damaged";
                case Forged _ -> "forged";
                case OtherEvent _ -> "other-event";
                case Revoked _ -> "revoked";
                case Replaced _ -> "replaced";
                case Expired _ -> "expired";
                case NotYetValid _ -> "not-yet-valid";
                case NoLongerValid _ -> "no-longer-valid";
                case LetterEnded _ -> "letter-ended";
                case BadgeNotHandedOver _ -> "badge-not-handed-over";
                case Blocked _ -> "blocked";
                case NotApproved _ -> "not-approved";
            };
        }

        @Override
        default boolean mayBeOverridden() {
            return switch (this) {
                case Damaged _, Forged _, OtherEvent _, Blocked _ -> false;
                case Revoked _, Replaced _, Expired _, NotYetValid _, NoLongerValid _ -> true;
                case LetterEnded _, BadgeNotHandedOver _, NotApproved _ -> true;
            };
        }
    }

    /** Not here, not now, or not alone. */
    sealed interface OfPlace extends Refusal {
        @Override
        default String code() {
            return switch (this) {
                case OnHold it -> it.key();
                case WrongPlace _ -> "wrong-place";
                case WrongTime _ -> "wrong-time";
                case SlotMissed it -> it.key();
                case Cancelled _ -> "cancelled";
                case Moved _ -> "moved";
                case WithoutPrincipal it -> it.key();
            };
        }

        @Override
        default boolean mayBeOverridden() {
            return !(this instanceof OnHold);
        }
    }

    /** Once too often, or no room. */
    sealed interface OfUse extends Refusal {
        @Override
        default String code() {
            return switch (this) {
                case AlreadyUsed _ -> "already-used";
                case ClaimedElsewhere _ -> "claimed-elsewhere";
                case NotLeftYet _ -> "not-left-yet";
                case QuotaSpent _ -> "quota-spent";
                case TooSoon _ -> "too-soon";
                case Full it -> it.key();
            };
        }

        @Override
        default boolean mayBeOverridden() {
            return !(this instanceof Full full && full.isApproved());
        }
    }

    /** Digits are wrong, missing or too many. */
    record Damaged() implements OfCredential {}

    /** The organisers never signed this letter. */
    record Forged() implements OfCredential {}

    /** A letter of another event. */
    record OtherEvent(EventNumber event) implements OfCredential {}

    /** The credential was revoked. */
    record Revoked(Instant at, String reason) implements OfCredential {}

    /** The letter's last day is over. */
    record Expired(LocalDate lastDay) implements OfCredential {}

    /** The organisers have not approved the person. */
    record NotApproved(Review review) implements OfCredential {}

    /** The person may never enter here; {@code open} lists where the person may go at this time. */
    record WrongPlace(List<Place> open) implements OfPlace {
        public WrongPlace {
            open = List.copyOf(open);
        }
    }

    /**
     * The person may enter here, but not now; {@code windows} lists when, in order, those still to
     * come before those over.
     */
    record WrongTime(List<OpenAt> windows) implements OfPlace {
        public WrongTime {
            windows = List.copyOf(windows);
        }
    }

    /** A single entry, and it was used. */
    record AlreadyUsed(Place place, GateId gate, Instant at) implements OfUse {}

    /** A single entry that was granted to another gate, perhaps not used there. */
    record ClaimedElsewhere(Place place, GateId gate, Instant at) implements OfUse {}

    /** Inside already, and a second entry needs an exit first. */
    record NotLeftYet(Place place, GateId gate, Instant since) implements OfUse {}

    /** The badge was replaced by a newer one. */
    record Replaced(Instant at) implements OfCredential {}

    /** Credentials of these people open nothing before {@code from}. */
    record NotYetValid(Instant from) implements OfCredential {}

    /** Credentials of these people open nothing since {@code until}. */
    record NoLongerValid(Instant until) implements OfCredential {}

    /** The badge was handed over, and the letter opens only the desk since. */
    record LetterEnded(Instant at, KioskId kiosk) implements OfCredential {}

    /** A badge printed beforehand, which nobody has collected. */
    record BadgeNotHandedOver() implements OfCredential {}

    /** The person is blocked everywhere; to be said discreetly. */
    record Blocked(Instant at, String reason) implements OfCredential {}

    /** A supervisor holds the gate or what is behind it. */
    record OnHold(Hold hold) implements OfPlace {
        private String key() {
            return switch (hold.state()) {
                case OPEN, HOLD -> "on-hold";
                case EXIT_ONLY -> "exit-only";
                case EVACUATE -> "evacuation";
            };
        }
    }

    /**
     * Reserved, but not for here and now.
     *
     * @param miss how
     * @param windows when and where it is reserved, in order of time
     */
    record SlotMissed(Miss miss, List<OpenAt> windows) implements OfPlace {
        public SlotMissed {
            windows = List.copyOf(windows);
        }

        /** How a reservation is missed. */
        public enum Miss {
            EARLY,
            LATE,
            OTHER_DAY,
            OTHER_PLACE
        }

        private String key() {
            return "slot-" + miss.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What the person was invited to is not held. */
    record Cancelled(SessionId session) implements OfPlace {}

    /** What the person was invited to is held elsewhere. */
    record Moved(SessionId session, ZoneId to, Window doors) implements OfPlace {}

    /** As many entries as one day allows were made. */
    record QuotaSpent(Place place, int aDay, GateId lastGate, Instant lastAt) implements OfUse {}

    /** The last entry is not long enough ago. */
    record TooSoon(Place place, Instant last, Instant next) implements OfUse {}

    /**
     * No room.
     *
     * @param place where; a zone or session, behind the gate for {@link Bound#VENUE}
     * @param inside heads
     * @param limit the bound that is reached
     * @param bound which
     * @param oneInOneOut whether waiting for somebody to leave helps
     */
    record Full(Place place, int inside, int limit, Bound bound, boolean oneInOneOut)
            implements OfUse {
        /** Whether the bound is one of public security's, which no word outweighs. */
        public boolean isApproved() {
            return bound == Bound.APPROVED || bound == Bound.VENUE;
        }

        private String key() {
            return switch (bound) {
                case CAPACITY -> "full";
                case RESERVED -> "full-but-reserved";
                case SLOT -> "slot-full";
                case APPROVED, VENUE -> "approved-number-reached";
            };
        }
    }

    /** What keeps people out of a full place. */
    enum Bound {
        /** The organisers' own number. */
        CAPACITY,
        /** What is left is kept for others. */
        RESERVED,
        /** The heads planned for this part of the day. */
        SLOT,
        /** The number that public security approved for the place. */
        APPROVED,
        /** The number that public security approved for the whole venue. */
        VENUE
    }

    /**
     * A companion may pass only with or after the principal.
     *
     * @param lack what is missing
     */
    record WithoutPrincipal(Lack lack) implements OfPlace {

        /** What is missing of a principal. */
        public enum Lack {
            /** The list names none, or one who is not on it. */
            UNKNOWN,
            /** The principal may not enter here now. */
            NO_ACCESS,
            /** The principal is not inside yet. */
            NOT_INSIDE
        }

        private String key() {
            return "principal-" + lack.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** When a place opens to the person. */
    record OpenAt(Place place, Window window) {}
}
