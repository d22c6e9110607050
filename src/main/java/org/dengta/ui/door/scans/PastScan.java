package org.dengta.ui.door.scans;

import org.dengta.journal.DutyFact;
import org.dengta.journal.Entry;
import org.dengta.journal.Fact;
import org.dengta.journal.Grounds.How;
import org.dengta.journal.Position;
import org.dengta.presence.Whereabouts;
import org.dengta.programme.Category;
import org.dengta.ui.door.sign.Sign;
import org.dengta.verdict.Attention;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A scan that was decided here, without whose it was: others can read the screen.
 *
 * @param position where it was written down
 * @param at when the person passed or wanted to, the kiosk's clock
 * @param sign what was answered
 * @param reason {@code entry}, {@code exit}; the code of how, where an entry was by somebody's
 *     word; or why not: the reason's code
 * @param category of whoever it was, where that is known and still planned
 */
public record PastScan(
        Position position, Instant at, Sign sign, String reason, Optional<Category> category) {

    static final String ENTRY = "entry";
    static final String EXIT = "exit";

    /** Of an entry of the journal; empty where that is no scan. */
    public static Optional<PastScan> of(Entry entry, Optional<Category> category) {
        return switch (entry.fact()) {
            case Fact.GuestAdmitted admitted ->
                    Optional.of(passed(entry, admitted.grounds().how(), category));
            case Fact.GuestLeft _ -> Optional.of(scan(entry, Sign.PASS, EXIT, category));
            case Fact.EntryRefused refused -> {
                var sign = Attention.isCode(refused.reason()) ? Sign.LOOK : Sign.STOP;
                yield Optional.of(scan(entry, sign, refused.reason(), category));
            }
            case Fact.ScanUndone _,
                    DutyFact _,
                    Fact.CredentialIssued _,
                    Fact.CredentialRevoked _,
                    Fact.BadgePrinted _,
                    Fact.WalkInRegistered _,
                    Fact.GuestAmended _,
                    Fact.Unknown _ ->
                    Optional.empty();
        };
    }

    /** Of a party not even the category: whoever leads it says all there is to say. */
    private static PastScan passed(Entry entry, How how, Optional<Category> category) {
        return scan(entry, Sign.PASS, entry(how), category.filter(_ -> how != How.PARTY));
    }

    private static String entry(How how) {
        return switch (how) {
            case VERDICT -> ENTRY;
            case OVERRIDE, WITHOUT_CODE, LATE, PARTY, DELEGATION, PROVISIONAL ->
                    how.name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }

    private static PastScan scan(
            Entry entry, Sign sign, String reason, Optional<Category> category) {
        return new PastScan(entry.position(), Whereabouts.happened(entry), sign, reason, category);
    }
}
