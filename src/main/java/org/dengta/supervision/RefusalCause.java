package org.dengta.supervision;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What is likely wrong where one gate refuses several people running for the same reason. */
public enum RefusalCause {
    /** All refusals are of one code: one person tries again and again. */
    ONE_CODE,
    /** Codes are cut off or misread. */
    READER("damaged", "letter-not-confirmed"),
    /** Letters were signed with a key that this kiosk lacks, or were copied from a forgery. */
    WRONG_KEY("forged", "unknown-key"),
    OTHER_EVENT("other-event"),
    /** The list of this kiosk is older than the people's codes. */
    LIST_BEHIND("unknown-code", "signed-but-unlisted", "principal-unknown"),
    /** The kiosk's clock, or the programme, is not as people were told. */
    CLOCK_OR_PROGRAMME(
            "wrong-time",
            "not-yet-valid",
            "no-longer-valid",
            "expired",
            "slot-early",
            "slot-late",
            "slot-other-day",
            "too-soon",
            "cancelled",
            "moved"),
    /** People are sent to this gate who belong to another. */
    WRONG_GATE("wrong-place", "slot-other-place"),
    /** Two doors let in on the same code, or exits are not scanned. */
    EXITS_UNSCANNED("already-used", "not-left-yet", "quota-spent", "possibly-used-elsewhere"),
    /** The organisers have not decided, or people come who said they would not. */
    LIST_UNDECIDED("not-approved", "remote-participant"),
    /** People carry what was replaced. */
    OLD_CREDENTIALS("revoked", "replaced", "letter-ended", "badge-not-handed-over"),
    /** A hold that people in front of the gate do not know of. */
    HELD("on-hold", "exit-only", "evacuation"),
    NO_ROOM("full", "full-but-reserved", "slot-full", "approved-number-reached"),
    /** Companions come before or without their principal. */
    PRINCIPAL_AWAY("principal-no-access", "principal-not-inside"),
    /** The kiosk that alone grants entries does not answer. */
    ARBITER_SILENT("claim-unanswered", "claimed-elsewhere"),
    OTHER;

    private final Set<String> reasons;

    RefusalCause(String... reasons) {
        this.reasons = Set.of(reasons);
    }

    /**
     * The likely cause.
     *
     * @param reason the verdict's code
     * @param codes how many different codes were refused for it
     */
    static RefusalCause of(String reason, int codes) {
        return codes == 1
                ? ONE_CODE
                : Stream.of(values())
                        .filter(cause -> cause.reasons.contains(reason))
                        .findFirst()
                        .orElse(OTHER);
    }

    /** Short and stable, such as {@code list-behind}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
