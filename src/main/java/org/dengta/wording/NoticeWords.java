package org.dengta.wording;

import org.dengta.verdict.Basis;
import org.dengta.verdict.Notice;

import java.time.Duration;

/** What is said besides of somebody who passes, and what a verdict rests on. */
final class NoticeWords {
    private NoticeWords() {}

    static String of(Notice notice, Phrases phrases) {
        return switch (notice) {
            case Notice.NearlyFull it -> nearlyFull(it, phrases);
            case Notice.Seat it -> phrases.text("notice.seat", it.seat());
            case Notice.PartyLeft it ->
                    phrases.text("notice.party-left", Integer.toString(it.left()));
            case Notice.NotScannedOut it -> notScannedOut(it, phrases);
            case Notice.LiftedUntil it ->
                    phrases.text("notice.lifted-until", phrases.time(it.until()));
            case Notice.HadDeclined _ -> phrases.text("notice.had-declined");
            case Notice.Provisional _ -> phrases.text("notice.provisional");
            case Notice.Overridden it ->
                    phrases.text("notice.overridden", phrases.reason(it.reason()));
        };
    }

    private static String nearlyFull(Notice.NearlyFull it, Phrases phrases) {
        var inside = Integer.toString(it.inside());
        var stop = Integer.toString(it.stop());
        return phrases.text("notice.nearly-full", phrases.name(it.place()), inside, stop);
    }

    private static String notScannedOut(Notice.NotScannedOut it, Phrases phrases) {
        return phrases.text(
                "notice.not-scanned-out",
                phrases.time(it.since()),
                phrases.gate(it.gate()),
                phrases.name(it.place()));
    }

    static String of(Basis basis, Phrases phrases) {
        return switch (basis) {
            case Basis.Sole _ -> "";
            case Basis.Fresh it -> phrases.text("basis.fresh", seconds(it.longest()));
            case Basis.StaleSince it -> phrases.text("basis.stale", phrases.silences(it.silent()));
        };
    }

    private static String seconds(Duration time) {
        return Long.toString(Math.max(0, time.toSeconds()));
    }
}
