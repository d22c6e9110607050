package org.dengta.wording;

import org.dengta.accreditation.Participation.Review;
import org.dengta.venue.Place;
import org.dengta.verdict.Refusal;
import org.dengta.verdict.Refusal.Bound;
import org.dengta.verdict.Refusal.OfCredential;
import org.dengta.verdict.Refusal.OfPlace;
import org.dengta.verdict.Refusal.OfUse;
import org.dengta.wording.VerdictWords.Said;

import java.time.Instant;

/** Why somebody does not pass, as keys and values of the bundle. */
final class RefusalWords {
    private RefusalWords() {}

    static Said of(Refusal refusal, Instant at, Phrases phrases) {
        return switch (refusal) {
            case OfCredential reason -> of(reason, phrases);
            case OfPlace reason -> of(reason, at, phrases);
            case OfUse reason -> of(reason, phrases);
        };
    }

    private static Said of(OfCredential refusal, Phrases phrases) {
        return switch (refusal) {
            case Refusal.Damaged _ -> new Said("damaged");
            case Refusal.Forged _ -> new Said("forged");
            case Refusal.OtherEvent other -> new Said("other-event", other.event().digits());
            case Refusal.Revoked it -> of(it, phrases);
            case Refusal.Replaced r -> new Said("replaced", phrases.time(r.at()));
            case Refusal.Expired expired -> new Said("expired", phrases.day(expired.lastDay()));
            case Refusal.NotYetValid it -> new Said("not-yet-valid", phrases.time(it.from()));
            case Refusal.NoLongerValid it -> new Said("no-longer-valid", phrases.time(it.until()));
            case Refusal.LetterEnded it -> of(it, phrases);
            case Refusal.BadgeNotHandedOver _ -> new Said("badge-not-handed-over");
            case Refusal.Blocked _ -> new Said("blocked");
            case Refusal.NotApproved missing -> of(missing.review());
        };
    }

    private static Said of(Refusal.Revoked it, Phrases phrases) {
        return new Said("revoked", phrases.time(it.at()), phrases.revocation(it.reason()));
    }

    private static Said of(Refusal.LetterEnded it, Phrases phrases) {
        return new Said("letter-ended", phrases.time(it.at()), it.kiosk().value());
    }

    private static Said of(OfPlace refusal, Instant at, Phrases phrases) {
        return switch (refusal) {
            case Refusal.OnHold held -> of(held, phrases);
            case Refusal.WithoutPrincipal it -> new Said(it.code());
            case Refusal.WrongPlace wrong -> of(wrong, phrases);
            case Refusal.WrongTime wrong -> of(wrong, at, phrases);
            case Refusal.SlotMissed missed ->
                    new Said(missed.code(), phrases.windows(missed.windows()));
            case Refusal.Cancelled it -> new Said("cancelled", phrases.name(it.session()));
            case Refusal.Moved it ->
                    new Said(
                            "moved",
                            phrases.name(it.session()),
                            phrases.name(it.to()),
                            phrases.window(it.doors()));
        };
    }

    private static Said of(OfUse refusal, Phrases phrases) {
        return switch (refusal) {
            case Refusal.AlreadyUsed u ->
                    passage("already-used", u.at(), phrases.gate(u.gate()), u.place(), phrases);
            case Refusal.ClaimedElsewhere u ->
                    passage(
                            "claimed-elsewhere",
                            u.at(),
                            phrases.gate(u.gate()),
                            u.place(),
                            phrases);
            case Refusal.NotLeftYet n ->
                    passage("not-left-yet", n.since(), phrases.gate(n.gate()), n.place(), phrases);
            case Refusal.QuotaSpent q -> of(q, phrases);
            case Refusal.TooSoon t -> of(t, phrases);
            case Refusal.Full full -> of(full, phrases);
        };
    }

    private static Said of(Refusal.QuotaSpent q, Phrases phrases) {
        return new Said(
                "quota-spent",
                phrases.name(q.place()),
                Integer.toString(q.aDay()),
                phrases.time(q.lastAt()),
                phrases.gate(q.lastGate()));
    }

    private static Said of(Refusal.TooSoon t, Phrases phrases) {
        return new Said(
                "too-soon",
                phrases.name(t.place()),
                phrases.time(t.last()),
                phrases.time(t.next()));
    }

    private static Said of(Refusal.OnHold held, Phrases phrases) {
        var hold = held.hold();
        return new Said(
                held.code(),
                phrases.scope(hold),
                phrases.reason(hold.reason()),
                phrases.time(hold.since()),
                phrases.until(hold));
    }

    private static Said of(Refusal.Full full, Phrases phrases) {
        return new Said(
                full.oneInOneOut() ? "full-one-in-one-out" : full.code(),
                full.bound() == Bound.VENUE ? phrases.venue() : phrases.name(full.place()),
                Integer.toString(full.inside()),
                Integer.toString(full.limit()));
    }

    private static Said passage(String key, Instant at, String gate, Place place, Phrases phrases) {
        return new Said(key, phrases.time(at), gate, phrases.name(place));
    }

    private static Said of(Review review) {
        return switch (review) {
            case PENDING -> new Said("not-approved.pending");
            case REFUSED, APPROVED -> new Said("not-approved.refused");
        };
    }

    private static Said of(Refusal.WrongPlace wrong, Phrases phrases) {
        return wrong.open().isEmpty()
                ? new Said("wrong-place.nowhere")
                : new Said("wrong-place", phrases.places(wrong.open()));
    }

    /** Of the windows those still to come; where none is, those that are over. */
    private static Said of(Refusal.WrongTime wrong, Instant at, Phrases phrases) {
        var coming = wrong.windows().stream().filter(open -> !open.window().endsBy(at)).toList();
        return coming.isEmpty()
                ? new Said("wrong-time.over", phrases.windows(wrong.windows()))
                : new Said("wrong-time", phrases.windows(coming));
    }
}
