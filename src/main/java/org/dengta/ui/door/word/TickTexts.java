package org.dengta.ui.door.word;

import org.dengta.checkin.PartyEntry;
import org.dengta.platform.fx.Texts;
import org.dengta.platform.problem.ProblemText;
import org.dengta.ui.door.word.Ticks.Behind;
import org.dengta.ui.door.word.Ticks.Delegation;
import org.dengta.venue.Direction;
import org.dengta.verdict.Attention;
import org.dengta.verdict.Refusal;
import org.dengta.verdict.Refusal.WithoutPrincipal;
import org.dengta.verdict.Refusal.WithoutPrincipal.Lack;
import org.dengta.verdict.Verdict;
import org.dengta.wording.VerdictWords;

import java.time.Instant;

/** A list in words, in the language shown now. */
final class TickTexts {
    private final Texts texts;
    private final VerdictWords words;

    /**
     * @param texts of the bundle {@code org.dengta.ui.door.door}
     */
    TickTexts(Texts texts, VerdictWords words) {
        this.texts = texts;
        this.words = words;
    }

    /** What became of the last attempt, or why there is nobody to tick. */
    String said(Ticks now) {
        return switch (now.answer()) {
            case Ticks.Untried _ -> now.members().isEmpty() ? texts.now(none(now)) : "";
            case Ticks.Reading _ -> texts.now("ticks.reading");
            case Ticks.Failed failed -> {
                var said = ProblemText.of(failed.problem(), texts.language().getValue());
                yield said.happened() + " " + said.next() + " [" + failed.problem().code() + "]";
            }
            case Ticks.Not not -> said(not.why(), now);
        };
    }

    private String said(PartyEntry why, Ticks now) {
        return switch (why) {
            case PartyEntry.Passed _ -> "";
            case PartyEntry.Nobody _ -> texts.now("ticks.nobody");
            case PartyEntry.HeadsDiffer it -> texts.now("ticks.differ", it.ticked(), it.counted());
            case PartyEntry.Strangers it -> texts.now(strangers(now), it.people().size());
            case PartyEntry.TurnedAway it -> texts.now("ticks.turned", it.people().size());
        };
    }

    private static String none(Ticks now) {
        return switch (now.company()) {
            case Delegation it when it.direction() == Direction.EXIT -> "ticks.none-inside";
            case Delegation _ -> "ticks.none";
            case Behind _ -> "party.none";
        };
    }

    private static String strangers(Ticks now) {
        return switch (now.company()) {
            case Delegation _ -> "ticks.strangers";
            case Behind _ -> "party.strangers";
        };
    }

    /**
     * What keeps one of the list out. It stands beside the name, where bystanders read it: what is
     * about the person or the credential is left to the desk.
     */
    String hindrance(Verdict verdict, Instant at) {
        return isPersonal(verdict)
                ? texts.now("ticks.desk")
                : words.of(verdict, at, texts.language().getValue()).reason();
    }

    private static boolean isPersonal(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Admitted _ -> false;
            case Verdict.Refused refused -> isPersonal(refused.reason());
            case Verdict.NeedsAttention needs -> isPersonal(needs.why());
        };
    }

    private static boolean isPersonal(Refusal reason) {
        return switch (reason) {
            case Refusal.OfCredential _ -> true;
            case Refusal.OfUse _ -> false;
            case Refusal.WrongPlace _ -> true;
            case WithoutPrincipal it -> it.lack() != Lack.NOT_INSIDE;
            case Refusal.OnHold _,
                    Refusal.WrongTime _,
                    Refusal.SlotMissed _,
                    Refusal.Cancelled _,
                    Refusal.Moved _ ->
                    false;
        };
    }

    private static boolean isPersonal(Attention why) {
        return switch (why) {
            case Attention.UnknownCode _,
                    Attention.SignedButUnlisted _,
                    Attention.UnknownKey _,
                    Attention.LetterNotConfirmed _,
                    Attention.RemoteParticipant _,
                    Attention.DelegationList _ ->
                    true;
            case Attention.PossiblyUsedElsewhere _, Attention.ClaimUnanswered _ -> false;
        };
    }
}
