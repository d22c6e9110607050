package org.dengta.wording;

import org.dengta.checkin.PartyEntry;
import org.dengta.gate.UndoReason;
import org.dengta.helpdesk.CaseOutcome;
import org.dengta.journal.Fact.Heads;
import org.dengta.journal.Grounds.How;
import org.dengta.programme.Programme;
import org.dengta.venue.Direction;
import org.dengta.venue.Place;
import org.dengta.verdict.Attention;
import org.dengta.verdict.Attention.LetterNotConfirmed;
import org.dengta.verdict.Verdict;
import org.dengta.verdict.Verdict.Admitted;
import org.dengta.verdict.Verdict.NeedsAttention;
import org.dengta.verdict.Verdict.Refused;

import java.time.Instant;
import java.util.List;
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
     * @param notices what is to be said besides, each a sentence
     * @param basis what it rests on, a sentence; may be empty
     */
    public record Words(
            String headline, String reason, String next, List<String> notices, String basis) {}

    /** What a reason is called in the bundle, and what is put into its text. */
    record Said(String key, Object... values) {}

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
            case Admitted admitted -> admitted(admitted, phrases);
            case Refused refused ->
                    words(
                            "refused.headline",
                            RefusalWords.of(refused.reason(), at, phrases),
                            phrases);
            case NeedsAttention needs ->
                    words("attention.headline", said(needs.why(), phrases), phrases);
        };
    }

    private static Words admitted(Admitted admitted, Phrases phrases) {
        var said = said(admitted, phrases);
        return new Words(
                phrases.text(said.key() + ".headline"),
                phrases.text(said.key() + ".reason", said.values()),
                phrases.text(said.key() + ".next"),
                admitted.notices().stream().map(it -> NoticeWords.of(it, phrases)).toList(),
                NoticeWords.of(admitted.basis(), phrases));
    }

    /** A reason to choose, in the same languages. */
    public String of(UndoReason reason, Locale locale) {
        return phrases(Instant.EPOCH, locale).text("undo." + reason.code());
    }

    /** A reason of any list to choose from, in the same languages; its code where it is of none. */
    public String reason(String code, Locale locale) {
        return phrases(Instant.EPOCH, locale).reason(code);
    }

    /** How a help desk's case ends, in the same languages. */
    public String of(CaseOutcome outcome, Locale locale) {
        return phrases(Instant.EPOCH, locale).text("outcome." + outcome.code());
    }

    /** All that bystanders are told of people who pass together: how many. */
    public String together(PartyEntry.Passed entry, Locale locale) {
        var isParty = entry instanceof PartyEntry.LetIn let && let.how() == How.PARTY;
        return phrases(Instant.EPOCH, locale)
                .text(
                        isParty ? "together.party" : "together.delegation",
                        Integer.toString(entry.heads()));
    }

    /** A verdict's code in two or three words, for lists; the code where it is of none. */
    public String brief(String code, Locale locale) {
        return phrases(Instant.EPOCH, locale).brief(code);
    }

    private Phrases phrases(Instant at, Locale locale) {
        var isChinese = locale.getLanguage().equals("zh");
        return new Phrases(programme.get(), isChinese ? Locale.CHINESE : Locale.ENGLISH, at);
    }

    private static Words words(String headline, Said said, Phrases phrases) {
        return new Words(
                phrases.text(headline),
                phrases.text(said.key() + ".reason", said.values()),
                phrases.text(said.key() + ".next"),
                List.of(),
                "");
    }

    private static Said said(Admitted admitted, Phrases phrases) {
        var place =
                phrases.name(
                        admitted.session().<Place>map(session -> session).orElse(admitted.zone()));
        if (admitted.direction() == Direction.EXIT) {
            return new Said(admitted.repeated() ? "admitted.exit-again" : "admitted.exit", place);
        }
        return admitted.repeated()
                ? new Said("admitted.again", place)
                : said(admitted.heads(), place);
    }

    private static Said said(Heads heads, String place) {
        var passed = Integer.toString(heads.passed());
        if (heads.party() == 0) {
            return new Said("admitted.vehicle", place);
        }
        if (heads.passed() < heads.party()) {
            return new Said("admitted.part", place, passed, Integer.toString(heads.party()));
        }
        return heads.passed() > 1
                ? new Said("admitted.group", place, passed)
                : new Said("admitted.entry", place);
    }

    private static String key(LetterNotConfirmed.Flaw flaw) {
        return switch (flaw) {
            case DAMAGED -> "letter-not-confirmed";
            case FORGED -> "letter-not-confirmed.forged";
            case UNKNOWN_KEY -> "letter-not-confirmed.unknown-key";
            case EXPIRED -> "letter-not-confirmed.expired";
        };
    }

    private static Said said(Attention why, Phrases phrases) {
        return switch (why) {
            case Attention.UnknownCode _, Attention.RemoteParticipant _ -> new Said(why.code());
            case Attention.SignedButUnlisted signed ->
                    new Said(
                            "signed-but-unlisted",
                            phrases.category(signed.category()),
                            phrases.day(signed.lastDay()));
            case Attention.UnknownKey key -> new Said("unknown-key", Integer.toString(key.keyId()));
            case Attention.PossiblyUsedElsewhere it ->
                    new Said(
                            "possibly-used-elsewhere",
                            phrases.name(it.place()),
                            phrases.silences(it.silent()));
            case Attention.ClaimUnanswered it ->
                    new Said("claim-unanswered", phrases.name(it.session()));
            case Attention.DelegationList it -> new Said("delegation-list", it.delegation());
            case Attention.LetterNotConfirmed it -> new Said(key(it.flaw()));
        };
    }
}
