package org.dengta.testing;

import org.dengta.verdict.Verdict;
import org.dengta.verdict.Refusal;
import org.dengta.verdict.Attention;

import org.dengta.verdict.Refusal.OpenAt;
import org.dengta.venue.Direction;
import org.dengta.venue.Place;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** Verdicts as {@code scenarios.txt} writes them. */
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
                + (admitted.repeated() ? " again" : "");
    }

    private static String detail(Refusal refusal) {
        return switch (refusal) {
            case Refusal.Damaged _, Refusal.Forged _ -> "";
            case Refusal.OtherEvent other -> other.event().digits();
            case Refusal.Revoked revoked -> revoked.reason() + " " + time(revoked.at());
            case Refusal.Expired expired -> day(expired.lastDay());
            case Refusal.NotApproved review -> review.review().name();
            case Refusal.WrongPlace wrong ->
                    wrong.open().stream().map(Place::value).collect(Collectors.joining(", "));
            case Refusal.WrongTime wrong ->
                    wrong.windows().stream().map(Answer::open).collect(Collectors.joining(", "));
            case Refusal.AlreadyUsed used ->
                    used.place().value() + " " + used.gate() + " " + time(used.at());
            case Refusal.NotLeftYet inside ->
                    inside.place().value() + " " + inside.gate() + " " + time(inside.since());
            case Refusal.Replaced it -> time(it.at());
            case Refusal.NotYetValid it -> time(it.from());
            case Refusal.NoLongerValid it -> time(it.until());
            case Refusal.LetterEnded it -> it.kiosk() + " " + time(it.at());
            case Refusal.BadgeNotHandedOver _, Refusal.WithoutPrincipal _ -> "";
            case Refusal.Blocked it -> it.reason() + " " + time(it.at());
            case Refusal.OnHold it -> it.hold().scope() + " " + it.hold().reason();
            case Refusal.SlotMissed it ->
                    it.windows().stream().map(Answer::open).collect(Collectors.joining(", "));
            case Refusal.Cancelled it -> it.session().value();
            case Refusal.Moved it -> it.session() + " " + it.to();
            case Refusal.QuotaSpent it ->
                    it.place().value() + " " + it.aDay() + " " + it.lastGate();
            case Refusal.TooSoon it -> it.place().value() + " " + time(it.next());
            case Refusal.Full it -> it.place().value() + " " + it.inside() + "/" + it.limit();
        };
    }

    private static String detail(Attention attention) {
        return switch (attention) {
            case Attention.UnknownCode _, Attention.RemoteParticipant _ -> "";
            case Attention.SignedButUnlisted signed ->
                    signed.category() + " " + day(signed.lastDay());
            case Attention.UnknownKey key -> Integer.toString(key.keyId());
            case Attention.PossiblyUsedElsewhere it ->
                    it.place().value()
                            + " "
                            + it.silent().stream()
                                    .map(silence ->
                                            silence.gate()
                                                    + silence.since()
                                                            .map(since -> " " + time(since))
                                                            .orElse(""))
                                    .collect(Collectors.joining(", "));
            case Attention.ClaimUnanswered it -> it.session().value();
            case Attention.DelegationList it -> it.delegation();
        };
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
