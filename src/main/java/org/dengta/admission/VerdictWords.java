package org.dengta.admission;

import org.dengta.accreditation.Participation.Review;
import org.dengta.admission.Verdict.Admitted;
import org.dengta.admission.Verdict.NeedsAttention;
import org.dengta.admission.Verdict.Refused;
import org.dengta.programme.Programme;
import org.dengta.venue.Direction;
import org.dengta.venue.Place;

import java.time.Instant;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Verdicts in words for the door staff, Chinese or English. Never a person's name: others can read
 * the screen. For any thread.
 */
public final class VerdictWords {
    private final Supplier<Programme> programme;

    /**
     * What is said of one verdict.
     *
     * @param headline one or two words, such as PASS or STOP
     * @param reason why, with names of places and gates and times of the venue's wall clock
     * @param next what the door staff do now
     */
    public record Words(String headline, String reason, String next) {}

    /** What a reason is called in the bundle, and what is put into its text. */
    private record Said(String key, Object... values) {}

    /**
     * @param programme the one that stands when words are asked for
     */
    public VerdictWords(Supplier<Programme> programme) {
        this.programme = programme;
    }

    /**
     * The words at the time of the scan, in Chinese for a Chinese locale, in English for every
     * other.
     */
    public Words of(Verdict verdict, Instant at, Locale locale) {
        var phrases = phrases(at, locale);
        return switch (verdict) {
            case Admitted admitted -> words(said(admitted, phrases), phrases);
            case Refused refused ->
                    words("refused.headline", said(refused.reason(), at, phrases), phrases);
            case NeedsAttention needs ->
                    words("attention.headline", said(needs.why(), phrases), phrases);
        };
    }

    /** A reason to choose, in the same languages. */
    public String of(UndoReason reason, Locale locale) {
        return phrases(Instant.EPOCH, locale).text("undo." + reason.code());
    }

    private Phrases phrases(Instant at, Locale locale) {
        var isChinese = locale.getLanguage().equals("zh");
        return new Phrases(programme.get(), isChinese ? Locale.CHINESE : Locale.ENGLISH, at);
    }

    private static Words words(Said said, Phrases phrases) {
        return words(said.key() + ".headline", said, phrases);
    }

    private static Words words(String headline, Said said, Phrases phrases) {
        return new Words(
                phrases.text(headline),
                phrases.text(said.key() + ".reason", said.values()),
                phrases.text(said.key() + ".next"));
    }

    private static Said said(Admitted admitted, Phrases phrases) {
        var place =
                phrases.name(
                        admitted.session().<Place>map(session -> session).orElse(admitted.zone()));
        var heads = admitted.holder().person().participation().heads();
        if (admitted.direction() == Direction.EXIT) {
            return new Said(admitted.repeated() ? "admitted.exit-again" : "admitted.exit", place);
        }
        if (admitted.repeated()) {
            return new Said("admitted.again", place);
        }
        return heads > 1
                ? new Said("admitted.group", place, Integer.toString(heads))
                : new Said("admitted.entry", place);
    }

    private static Said said(Refusal refusal, Instant at, Phrases phrases) {
        return switch (refusal) {
            case Refusal.Damaged _ -> new Said("damaged");
            case Refusal.Forged _ -> new Said("forged");
            case Refusal.OtherEvent other -> new Said("other-event", other.event().digits());
            case Refusal.Revoked r ->
                    new Said("revoked", phrases.time(r.at()), phrases.revocation(r.reason()));
            case Refusal.Expired expired -> new Said("expired", phrases.day(expired.lastDay()));
            case Refusal.NotApproved missing -> said(missing.review());
            case Refusal.WrongPlace wrong -> said(wrong, phrases);
            case Refusal.WrongTime wrong -> said(wrong, at, phrases);
            case Refusal.AlreadyUsed u ->
                    passage("already-used", u.at(), phrases.gate(u.gate()), u.place(), phrases);
            case Refusal.NotLeftYet n ->
                    passage("not-left-yet", n.since(), phrases.gate(n.gate()), n.place(), phrases);
        };
    }

    private static Said passage(String key, Instant at, String gate, Place place, Phrases phrases) {
        return new Said(key, phrases.time(at), gate, phrases.name(place));
    }

    private static Said said(Review review) {
        return switch (review) {
            case PENDING -> new Said("not-approved.pending");
            case REFUSED, APPROVED -> new Said("not-approved.refused");
        };
    }

    private static Said said(Refusal.WrongPlace wrong, Phrases phrases) {
        return wrong.open().isEmpty()
                ? new Said("wrong-place.nowhere")
                : new Said("wrong-place", phrases.places(wrong.open()));
    }

    /** Of the windows those still to come; where none is, those that are over. */
    private static Said said(Refusal.WrongTime wrong, Instant at, Phrases phrases) {
        var coming = wrong.windows().stream().filter(open -> !open.window().endsBy(at)).toList();
        return coming.isEmpty()
                ? new Said("wrong-time.over", phrases.windows(wrong.windows()))
                : new Said("wrong-time", phrases.windows(coming));
    }

    private static Said said(Attention why, Phrases phrases) {
        return switch (why) {
            case Attention.UnknownCode _ -> new Said("unknown-code");
            case Attention.SignedButUnlisted signed ->
                    new Said(
                            "signed-but-unlisted",
                            phrases.category(signed.category()),
                            phrases.day(signed.lastDay()));
            case Attention.UnknownKey key -> new Said("unknown-key", Integer.toString(key.keyId()));
            case Attention.RemoteParticipant _ -> new Said("remote-participant");
        };
    }
}
