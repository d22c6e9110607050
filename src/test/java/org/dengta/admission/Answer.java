package org.dengta.admission;

import org.dengta.verdict.Verdict;
import org.dengta.verdict.Refusal;
import org.dengta.verdict.Attention;

import org.dengta.verdict.Refusal.OpenAt;
import org.dengta.testing.SampleEvent;
import org.dengta.venue.Direction;
import org.dengta.venue.Place;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** Verdicts as {@code scenarios.txt} writes them. */
final class Answer {
    private Answer() {}

    static String of(Verdict verdict) {
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
        };
    }

    private static String detail(Attention attention) {
        return switch (attention) {
            case Attention.UnknownCode _, Attention.RemoteParticipant _ -> "";
            case Attention.SignedButUnlisted signed ->
                    signed.category() + " " + day(signed.lastDay());
            case Attention.UnknownKey key -> Integer.toString(key.keyId());
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
