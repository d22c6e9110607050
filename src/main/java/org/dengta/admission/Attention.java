package org.dengta.admission;

import java.time.LocalDate;
import java.util.Set;

/** Why a human being has to look. */
public sealed interface Attention {

    /** Those of all kinds. */
    Set<String> CODES =
            Set.of("unknown-code", "signed-but-unlisted", "unknown-key", "remote-participant");

    /** Short, stable, for facts, messages and the radio. */
    String code();

    /** Whether a code, as facts hold it, is that of one of these and not of a refusal. */
    static boolean isCode(String code) {
        return CODES.contains(code);
    }

    /**
     * Nobody's code: not of this event's list, perhaps of another system, perhaps no code at all.
     */
    record UnknownCode() implements Attention {
        @Override
        public String code() {
            return "unknown-code";
        }
    }

    /**
     * The organisers signed this letter, but its guest is not yet in the list of this kiosk.
     *
     * @param category the number of the category as signed
     * @param lastDay the letter's last day
     */
    record SignedButUnlisted(int category, LocalDate lastDay) implements Attention {
        @Override
        public String code() {
            return "signed-but-unlisted";
        }
    }

    /** Signed with a key that this kiosk does not have: newer than its list, or forged. */
    record UnknownKey(int keyId) implements Attention {
        @Override
        public String code() {
            return "unknown-key";
        }
    }

    /** Takes part by video: to be counted on site only after the desk has changed that. */
    record RemoteParticipant() implements Attention {
        @Override
        public String code() {
            return "remote-participant";
        }
    }
}
