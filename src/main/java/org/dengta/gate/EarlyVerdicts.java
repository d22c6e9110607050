package org.dengta.gate;

import org.dengta.accreditation.Person;
import org.dengta.credential.CodeLookup;
import org.dengta.credential.Credential.Kind;
import org.dengta.credential.CredentialCode;
import org.dengta.credential.Presented;
import org.dengta.gate.GateDesk.CodeReading;
import org.dengta.journal.Fact.EntryRefused;
import org.dengta.journal.Journal;
import org.dengta.kiosk.OperatorId;
import org.dengta.programme.Programme;
import org.dengta.venue.Direction;
import org.dengta.verdict.Attention.LetterNotConfirmed;
import org.dengta.verdict.Attention.LetterNotConfirmed.Flaw;
import org.dengta.verdict.Holder;
import org.dengta.verdict.Verdict.Admitted;
import org.dengta.verdict.Verdict.NeedsAttention;

import java.util.Optional;

/**
 * Decides a letter by its head, while a slow scanner still types its seal: for a guest known here
 * the code decides, as it does when it is typed by hand. The seal confirms it afterwards. Where it
 * does not, what was written down is taken back in the same step in which that is, so that nobody
 * counts as let in by a letter that failed, and the same guest can be scanned again.
 */
public final class EarlyVerdicts {
    /** Why a passage is taken back that a letter's seal did not confirm. */
    public static final String NOT_CONFIRMED = "letter-not-confirmed";

    private final GateDesk desk;
    private final Programme programme;
    private final CodeReading codes;
    private final Holders holders;
    private final Journal journal;

    EarlyVerdicts(
            GateDesk desk,
            Programme programme,
            CodeReading codes,
            Holders holders,
            Journal journal) {
        this.desk = desk;
        this.programme = programme;
        this.codes = codes;
        this.holders = holders;
        this.journal = journal;
    }

    /**
     * The decision on the letter whose head was scanned, written down as any other; empty where the
     * seal is needed first: the letter is of another event, or of nobody known here.
     */
    public Optional<Decision> begun(Scan head, OperatorId operator) {
        return codes.inspector()
                .inHead(head.text())
                .filter(this::isKnown)
                .map(code -> desk.decide(of(head, code), operator));
    }

    private boolean isKnown(CredentialCode code) {
        var lookup = codes.lookupKey().of(code);
        return journal.atomically(() -> holders.find(lookup))
                .map(Holder::credential)
                .filter(credential -> credential.kind() == Kind.LETTER)
                .isPresent();
    }

    private static Scan of(Scan head, CredentialCode code) {
        return new Scan(code.digits(), head.gate(), head.direction(), head.at(), head.heads());
    }

    /**
     * What has to be said once the whole letter is there: empty where it confirms the decision. A
     * forged letter is told whatever its head was decided to be, since a refusal may be overridden;
     * one that only lost digits where somebody passes by it now.
     *
     * @param early of {@link #begun}, or what has become of that since
     * @param letter all that was scanned
     */
    public Optional<Decision> sealed(Decision early, String letter, OperatorId operator) {
        return flaw(early.scan(), letter)
                .filter(flaw -> isTold(early, flaw))
                .map(flaw -> takenBack(early, flaw, operator));
    }

    private static boolean isTold(Decision early, Flaw flaw) {
        var passes = early.verdict() instanceof Admitted;
        return switch (flaw) {
            case FORGED, UNKNOWN_KEY -> true;
            case DAMAGED -> passes && early.fact().isPresent();
            case EXPIRED -> passes && early.scan().direction() == Direction.ENTRY;
        };
    }

    private Optional<Flaw> flaw(Scan scan, String letter) {
        return switch (codes.inspector().inspect(letter)) {
            case Presented.GenuineLetter(var genuine) -> {
                var isSame = genuine.code().digits().equals(scan.text());
                var isOver = programme.time().dayOf(scan.at()).isAfter(genuine.seal().lastDay());
                yield !isSame
                        ? Optional.of(Flaw.DAMAGED)
                        : isOver ? Optional.of(Flaw.EXPIRED) : Optional.empty();
            }
            case Presented.Forged _ -> Optional.of(Flaw.FORGED);
            case Presented.UnknownKey _ -> Optional.of(Flaw.UNKNOWN_KEY);
            case Presented.Damaged _,
                    Presented.OtherEvent _,
                    Presented.PlainCode _,
                    Presented.InPerson _,
                    Presented.OtherText _ ->
                    Optional.of(Flaw.DAMAGED);
        };
    }

    private Decision takenBack(Decision early, Flaw flaw, OperatorId operator) {
        var person = early.verdict().person();
        var verdict = new NeedsAttention(new LetterNotConfirmed(flaw), person);
        var code = codes.inspector().inspect(early.scan().text());
        var lookup =
                code instanceof Presented.PlainCode(var plain)
                        ? Optional.of(codes.lookupKey().of(plain))
                        : Optional.<CodeLookup>empty();
        var fact =
                new EntryRefused(
                        person.map(Person::id), early.scan().gate(), verdict.why().code(), lookup);
        return journal.atomically(() -> {
            early.fact()
                    .filter(_ -> early.verdict() instanceof Admitted)
                    .ifPresent(passage -> desk.undo(passage, NOT_CONFIRMED, operator));
            var position = journal.append(operator, fact).position();
            return new Decision(early.scan(), verdict, Optional.of(position));
        });
    }
}
