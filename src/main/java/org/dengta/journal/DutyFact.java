package org.dengta.journal;

import org.dengta.accreditation.PersonId;
import org.dengta.credential.CodeLookup;
import org.dengta.kiosk.KioskId;
import org.dengta.venue.GateId;
import org.dengta.venue.IdText;
import org.dengta.venue.Place;
import org.dengta.venue.SessionId;

import java.time.Instant;
import java.util.Optional;

/** What people on duty have ordered, granted or handed over. */
public sealed interface DutyFact extends Fact {

    @Override
    default Optional<PersonId> about() {
        return switch (this) {
            case HoldSet _ -> Optional.empty();
            case PersonBlocked f -> Optional.of(f.person());
            case BadgeHandedOver f -> Optional.of(f.person());
            case GrantChanged f -> Optional.of(f.person());
            case EntryClaimed f -> Optional.of(f.person());
            case ClaimClosed f -> Optional.of(f.person());
            case CaseOpened f -> f.person();
            case CaseClosed f -> f.person();
        };
    }

    /**
     * A gate, a zone or the whole venue was held, restricted, evacuated or opened again. Of several
     * about one scope the latest counts.
     *
     * @param scope what: a gate's or zone's id, or {@code venue}
     * @param of which kind that is
     * @param state what holds from then on
     * @param reason a short code such as {@code motorcade}
     * @param until when it ends by itself; empty for not before another is set
     */
    record HoldSet(ScopeKind of, String scope, State state, String reason, Optional<Instant> until)
            implements DutyFact {
        public HoldSet {
            IdText.checked(scope);
            IdText.checked(reason);
        }

        /** What is held. */
        public enum ScopeKind {
            GATE,
            ZONE,
            VENUE
        }

        /** How far. From the mildest to the strictest. */
        public enum State {
            OPEN,
            /** Nobody enters; people may leave. */
            EXIT_ONLY,
            /** Nobody passes, in or out. */
            HOLD,
            /** Nobody enters; everybody leaves, unasked. */
            EVACUATE
        }
    }

    /**
     * A person was blocked everywhere, or is no longer. The latest counts.
     *
     * @param blocked whether from then on
     * @param reason a short code
     */
    record PersonBlocked(PersonId person, boolean blocked, String reason) implements DutyFact {
        public PersonBlocked {
            IdText.checked(reason);
        }
    }

    /**
     * A printed badge came into its holder's hands.
     *
     * @param credential the badge's
     * @param receiver who took it: {@code holder} or {@code liaison}
     * @param document which kind of document the receiver showed, a short code; empty where that
     *     was not written down
     * @param receipt what the receiver signed for several badges at once
     */
    record BadgeHandedOver(
            PersonId person,
            CodeLookup credential,
            String receiver,
            Optional<String> document,
            Optional<Receipt> receipt)
            implements DutyFact {
        public BadgeHandedOver {
            IdText.checked(receiver);
            document.ifPresent(IdText::checked);
        }

        /** With nothing more to be known. */
        public BadgeHandedOver(PersonId person, CodeLookup credential, String receiver) {
            this(person, credential, receiver, Optional.empty(), Optional.empty());
        }

        /**
         * A paper that is signed.
         *
         * @param number the same in the facts of all its badges
         * @param sealed who signs, sealed under the event's data key
         */
        public record Receipt(String number, String sealed) {
            public Receipt {
                IdText.checked(number);
            }
        }
    }

    /**
     * A person's rights were lifted for a time, or such a lift was taken back. Of several about one
     * place the latest counts.
     *
     * @param place what opens
     * @param from the first instant of the lift
     * @param until the first after it; not after {@code from} where the lift is taken back
     * @param reason a short code
     */
    record GrantChanged(PersonId person, Place place, Instant from, Instant until, String reason)
            implements DutyFact {
        public GrantChanged {
            IdText.checked(reason);
        }
    }

    /**
     * The arbiter of a session granted the one entry to it.
     *
     * @param gate where the person stands
     * @param asker the kiosk that asked
     * @param credential what was presented there
     */
    record EntryClaimed(
            PersonId person, SessionId session, GateId gate, KioskId asker, CodeLookup credential)
            implements DutyFact {}

    /**
     * The kiosk that was granted an entry is done with the grant, used or not; it never lets
     * anybody in on it again. Where somebody went in, that fact is of the same run and before this.
     *
     * @param claim the fact of the grant
     */
    record ClaimClosed(PersonId person, SessionId session, Position claim) implements DutyFact {}

    /**
     * A scan was sent to the help desk, so that the lane goes on.
     *
     * @param person whose code it was, where that is known
     * @param gate where
     * @param reason the verdict's code
     * @param scan the fact of the scan
     */
    record CaseOpened(Optional<PersonId> person, GateId gate, String reason, Position scan)
            implements DutyFact {
        public CaseOpened {
            IdText.checked(reason);
        }
    }

    /**
     * The help desk is done with a case. The first counts.
     *
     * @param person as the case says
     * @param opened the fact that opened it
     * @param outcome a short code such as {@code resolved} or {@code sent-away}
     */
    record CaseClosed(Optional<PersonId> person, Position opened, String outcome)
            implements DutyFact {
        public CaseClosed {
            IdText.checked(outcome);
        }
    }
}
