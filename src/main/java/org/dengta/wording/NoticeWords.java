package org.dengta.wording;

import org.dengta.verdict.Basis;
import org.dengta.verdict.Notice;

import java.time.Duration;

/** What is said besides of somebody who passes, and what a verdict rests on. */
final class NoticeWords {
    private NoticeWords() {}

    static String of(Notice notice, Phrases phrases) {
        return switch (notice) {
            case Notice.NearlyFull it -> full(it, phrases);
            case Notice.Seat it -> phrases.text("notice.seat", it.seat());
            case Notice.PartyLeft it ->
                    phrases.text("notice.party-left", Integer.toString(it.left()));
            case Notice.NotScannedOut it -> inside(it, phrases);
            case Notice.LiftedUntil it ->
                    phrases.text("notice.lifted-until", phrases.time(it.until()));
            case Notice.HadDeclined _ -> phrases.text("notice.had-declined");
            case Notice.Provisional _ -> phrases.text("notice.provisional");
            case Notice.Overridden it ->
                    phrases.text("notice.overridden", phrases.reason(it.reason()));
        };
    }

    private static String full(Notice.NearlyFull it, Phrases phrases) {
        var key = it.inside() > it.stop() ? "notice.over-full" : "notice.nearly-full";
        return phrases.text(
                key,
                phrases.name(it.place()),
                Integer.toString(it.inside()),
                Integer.toString(it.stop()));
    }

    private static String inside(Notice.NotScannedOut it, Phrases phrases) {
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
            case Basis.StaleSince it -> stale(it, phrases);
        };
    }

    private static String stale(Basis.StaleSince it, Phrases phrases) {
        var gates = phrases.silences(it.silent());
        return it.silent().size() == 1
                ? phrases.text("basis.stale", gates)
                : phrases.text("basis.stale-many", Integer.toString(it.silent().size()), gates);
    }

    private static String seconds(Duration time) {
        return Long.toString(Math.max(0, time.toSeconds()));
    }
}
