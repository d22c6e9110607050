package org.dengta.ui.door.scans;

import org.dengta.verdict.Attention;
import org.dengta.journal.Entry;
import org.dengta.journal.DutyFact;
import org.dengta.journal.Fact;
import org.dengta.journal.Position;
import org.dengta.programme.Category;
import org.dengta.ui.door.sign.Sign;

import java.time.Instant;
import java.util.Optional;

/**
 * A scan that was decided here, without whose it was: others can read the screen.
 *
 * @param position where it was written down
 * @param at the kiosk's clock
 * @param sign what was answered
 * @param reason {@code entry}, {@code exit}, or why not: the reason's code
 * @param category of whoever it was, where that is known and still planned
 */
public record PastScan(
        Position position, Instant at, Sign sign, String reason, Optional<Category> category) {

    /** Of an entry of the journal; empty where that is no scan. */
    public static Optional<PastScan> of(Entry entry, Optional<Category> category) {
        return switch (entry.fact()) {
            case Fact.GuestAdmitted _ -> Optional.of(scan(entry, Sign.PASS, "entry", category));
            case Fact.GuestLeft _ -> Optional.of(scan(entry, Sign.PASS, "exit", category));
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

    private static PastScan scan(
            Entry entry, Sign sign, String reason, Optional<Category> category) {
        return new PastScan(entry.position(), entry.at(), sign, reason, category);
    }
}
