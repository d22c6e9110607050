package org.dengta.testing;

import org.dengta.journal.Fact.Heads;
import org.dengta.venue.Direction;
import org.dengta.venue.Place;
import org.dengta.verdict.Attention;
import org.dengta.verdict.Basis;
import org.dengta.verdict.Basis.Silence;
import org.dengta.verdict.Notice;
import org.dengta.verdict.Refusal;
import org.dengta.verdict.Refusal.OfCredential;
import org.dengta.verdict.Refusal.OfPlace;
import org.dengta.verdict.Refusal.OfUse;
import org.dengta.verdict.Refusal.OpenAt;
import org.dengta.verdict.Verdict;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Verdicts as the scenarios write them. */
public final class Answer {
    private Answer() {}

    public static String of(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Admitted admitted -> admitted(admitted);
            case Verdict.Refused refused ->
                    ("refused " + refused.reason().code() + " " + detail(refused.reason())).strip();
            case Verdict.NeedsAttention needs ->
                    ("attention " + needs.why().code() + " " + detail(needs.why())).strip();
        };
    }

    private static String admitted(Verdict.Admitted admitted) {
        return (admitted.direction() == Direction.EXIT ? "leaves " : "admitted ")
                + admitted.zone()
                + admitted.session().map(session -> " " + session).orElse("")
                + (admitted.repeated() ? " again" : "")
                + heads(admitted.heads())
                + admitted.notices().stream()
                        .map(notice -> " +" + notice(notice))
                        .collect(Collectors.joining())
                + basis(admitted.basis());
    }

    /** Said only when not all of a party pass. */
    private static String heads(Heads heads) {
        return heads.passed() == heads.party() ? "" : " " + heads.passed() + " of " + heads.party();
    }

    private static String notice(Notice notice) {
        return switch (notice) {
            case Notice.NearlyFull it ->
                    "nearly-full " + it.place().value() + " " + it.inside() + "/" + it.stop();
            case Notice.Seat it -> "seat " + it.seat();
            case Notice.PartyLeft it -> "party-left " + it.left();
            case Notice.NotScannedOut it -> "not-scanned-out " + it.gate() + " " + time(it.since());
            case Notice.LiftedUntil it -> "lifted-until " + time(it.until());
            case Notice.HadDeclined _ -> "had-declined";
            case Notice.Provisional _ -> "provisional";
            case Notice.Overridden it -> "overridden " + it.reason();
        };
    }

    private static String basis(Basis basis) {
        return switch (basis) {
            case Basis.Sole _ -> "";
            case Basis.Fresh it -> " (fresh " + it.longest().toSeconds() + "s)";
            case Basis.StaleSince it -> " (stale " + silent(it.silent()) + ")";
        };
    }

    private static String silent(List<Silence> silent) {
        return silent.stream()
                .map(it -> it.gate() + it.since().map(at -> " " + time(at)).orElse(" never"))
                .collect(Collectors.joining(", "));
    }

    private static String detail(Refusal refusal) {
        return switch (refusal) {
            case OfCredential reason -> detail(reason);
            case OfPlace reason -> detail(reason);
            case OfUse reason -> detail(reason);
        };
    }

    private static String detail(OfCredential refusal) {
        return switch (refusal) {
            case Refusal.Damaged _, Refusal.Forged _, Refusal.BadgeNotHandedOver _ -> "";
            case Refusal.OtherEvent other -> other.event().digits();
            case Refusal.Revoked revoked -> revoked.reason() + " " + time(revoked.at());
            case Refusal.Replaced it -> time(it.at());
            case Refusal.Expired expired -> day(expired.lastDay());
            case Refusal.NotApproved review -> review.review().name();
            case Refusal.NotYetValid it -> time(it.from());
            case Refusal.NoLongerValid it -> time(it.until());
            case Refusal.LetterEnded it -> it.kiosk() + " " + time(it.at());
            case Refusal.Blocked it -> it.reason() + " " + time(it.at());
        };
    }

    private static String detail(OfPlace refusal) {
        return switch (refusal) {
            case Refusal.WrongPlace wrong ->
                    wrong.open().stream().map(Place::value).collect(Collectors.joining(", "));
            case Refusal.WrongTime wrong -> open(wrong.windows());
            case Refusal.SlotMissed it -> open(it.windows());
            case Refusal.WithoutPrincipal _ -> "";
            case Refusal.OnHold it ->
                    it.hold().scope()
                            + " "
                            + it.hold().reason()
                            + it.hold().until().map(until -> " " + time(until)).orElse("");
            case Refusal.Cancelled it -> it.session().value();
            case Refusal.Moved it -> it.session() + " " + it.to();
        };
    }

    private static String detail(OfUse refusal) {
        return switch (refusal) {
            case Refusal.AlreadyUsed used ->
                    used.place().value() + " " + used.gate() + " " + time(used.at());
            case Refusal.ClaimedElsewhere it ->
                    it.place().value() + " " + it.gate() + " " + time(it.at());
            case Refusal.NotLeftYet inside ->
                    inside.place().value() + " " + inside.gate() + " " + time(inside.since());
            case Refusal.QuotaSpent it ->
                    it.place().value() + " " + it.aDay() + " " + it.lastGate();
            case Refusal.TooSoon it -> it.place().value() + " " + time(it.next());
            case Refusal.Full it ->
                    it.place().value()
                            + " "
                            + it.inside()
                            + "/"
                            + it.limit()
                            + (it.oneInOneOut() ? " one-in-one-out" : "");
        };
    }

    private static String detail(Attention attention) {
        return switch (attention) {
            case Attention.UnknownCode _, Attention.RemoteParticipant _ -> "";
            case Attention.SignedButUnlisted signed ->
                    signed.category() + " " + day(signed.lastDay());
            case Attention.UnknownKey key -> Integer.toString(key.keyId());
            case Attention.PossiblyUsedElsewhere it ->
                    it.place().value() + " " + silent(it.silent());
            case Attention.ClaimUnanswered it -> it.session().value();
            case Attention.DelegationList it -> it.delegation();
            case Attention.LetterNotConfirmed it -> it.flaw().toString();
        };
    }

    private static String open(List<OpenAt> windows) {
        return windows.stream().map(Answer::open).collect(Collectors.joining(", "));
    }

    private static String open(OpenAt open) {
        return open.place().value()
                + " "
                + time(open.window().from())
                + "-"
                + time(open.window().to());
    }

    private static String day(LocalDate day) {
        return Integer.toString(day.getDayOfMonth());
    }

    private static String time(Instant at) {
        var local = at.atZone(SampleEvent.TIME.zone());
        return local.getDayOfMonth() + "T" + local.toLocalTime();
    }
}
