package org.dengta.verdict;

import org.dengta.venue.Place;
import org.dengta.venue.SessionId;
import org.dengta.verdict.Basis.Silence;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Why a human being has to look. */
public sealed interface Attention {

    /** Those of all kinds. */
    Set<String> CODES =
            Set.of(
                    "unknown-code",
                    "signed-but-unlisted",
                    "unknown-key",
                    "remote-participant",
                    "possibly-used-elsewhere",
                    "claim-unanswered",
                    "delegation-list",
                    "letter-not-confirmed");

    /** Short, stable, for facts, messages and the radio. */
    default String code() {
        return switch (this) {
            case UnknownCode _ -> "unknown-code";
            case SignedButUnlisted _ -> "signed-but-unlisted";
            case UnknownKey _ -> "unknown-key";
            case RemoteParticipant _ -> "remote-participant";
            case PossiblyUsedElsewhere _ -> "possibly-used-elsewhere";
            case ClaimUnanswered _ -> "claim-unanswered";
            case DelegationList _ -> "delegation-list";
            case LetterNotConfirmed _ -> "letter-not-confirmed";
        };
    }

    /** Whether a code, as facts hold it, is that of one of these and not of a refusal. */
    static boolean isCode(String code) {
        return CODES.contains(code);
    }

    /**
     * Nobody's code: not of this event's list, perhaps of another system, perhaps no code at all.
     */
    record UnknownCode() implements Attention {}

    /**
     * The organisers signed this letter, but its guest is not yet in the list of this kiosk.
     *
     * @param category the number of the category as signed
     * @param lastDay the letter's last day
     */
    record SignedButUnlisted(int category, LocalDate lastDay) implements Attention {}

    /** Signed with a key that this kiosk does not have: newer than its list, or forged. */
    record UnknownKey(int keyId) implements Attention {}

    /** Takes part by video: to be counted on site only after the desk has changed that. */
    record RemoteParticipant() implements Attention {}

    /** May have been used at a gate that this kiosk has not heard of for some time. */
    record PossiblyUsedElsewhere(Place place, List<Silence> silent) implements Attention {
        public PossiblyUsedElsewhere {
            silent = List.copyOf(silent);
        }
    }

    /** The kiosk that alone grants entries to this session did not answer in time. */
    record ClaimUnanswered(SessionId session) implements Attention {}

    /**
     * A letter was decided by its code, and its seal, which is read after it, then did not hold.
     * Where somebody was let pass by it, that is taken back.
     */
    record LetterNotConfirmed(Flaw flaw) implements Attention {

        /** What is wrong with it. */
        public enum Flaw {
            DAMAGED,
            FORGED,
            UNKNOWN_KEY,
            EXPIRED
        }
    }

    /** The code of a delegation: its members are to be ticked, each passes for himself. */
    record DelegationList(String delegation) implements Attention {
        /** Leaves the name out: with the category it may name a person. */
        @Override
        public String toString() {
            return "DelegationList";
        }
    }
}
