package org.dengta.replay;

import org.dengta.credential.CredentialCode;
import org.dengta.credential.LetterCode;
import org.dengta.credential.LetterSeal;
import org.dengta.credential.Presented;
import org.dengta.journal.Fact.GuestAdmitted;
import org.dengta.programme.EventNumber;

import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * What was presented, as far as what was said of it tells: a journal holds no code, so what is
 * wrong with one is taken over from the record.
 */
final class Guess {
    private static final EventNumber ANY_EVENT = new EventNumber(0);

    /** Any code of ours in order; nobody looks whose it is. */
    private static final CredentialCode SOME = CredentialCode.draw(() -> 0L);

    private Guess() {}

    static Presented presented(RecordedScan scan) {
        return switch (scan.answer().code()) {
            case "damaged" -> new Presented.Damaged();
            case "forged" -> new Presented.Forged(0);
            case "other-event" -> new Presented.OtherEvent(ANY_EVENT);
            case "unknown-key" -> new Presented.UnknownKey(0);
            case "unknown-code" -> new Presented.OtherText("");
            case "expired" -> letter(day(scan).minusDays(2));
            case "signed-but-unlisted" -> letter(day(scan).plusDays(2));
            default -> inOrder(scan);
        };
    }

    private static Presented inOrder(RecordedScan scan) {
        var isWithoutCode = scan.lookup().isEmpty() && scan.person().isPresent();
        var isNobodys = scan.person().isEmpty() && !(scan.entry().fact() instanceof GuestAdmitted);
        return isWithoutCode
                ? new Presented.InPerson()
                : isNobodys ? new Presented.OtherText("") : new Presented.PlainCode(SOME);
    }

    /** Days of any time zone lie apart by less than two. */
    private static LocalDate day(RecordedScan scan) {
        return LocalDate.ofInstant(scan.at(), ZoneOffset.UTC);
    }

    private static Presented letter(LocalDate lastDay) {
        return new Presented.GenuineLetter(
                new LetterCode(ANY_EVENT, SOME, new LetterSeal(0, 0, lastDay, new byte[64])));
    }
}
