package org.dengta.gate;

import org.dengta.credential.Credential.Kind;
import org.dengta.credential.CredentialCode;
import org.dengta.credential.Presented;
import org.dengta.gate.GateDesk.CodeReading;
import org.dengta.journal.Fact.EntryRefused;
import org.dengta.journal.Journal;
import org.dengta.kiosk.OperatorId;
import org.dengta.programme.Programme;
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
     * What has to be said once the whole letter is there: empty where it confirms the decision, or
     * nobody was let pass by it anyway.
     *
     * @param early of {@link #begun}, or what has become of that since
     * @param letter all that was scanned
     */
    public Optional<Decision> sealed(Decision early, String letter, OperatorId operator) {
        return early.verdict() instanceof Admitted admitted
                ? flaw(early.scan(), letter).map(flaw -> takenBack(early, admitted, flaw, operator))
                : Optional.empty();
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

    private Decision takenBack(Decision early, Admitted admitted, Flaw flaw, OperatorId operator) {
        var person = admitted.holder().person();
        var verdict = new NeedsAttention(new LetterNotConfirmed(flaw), Optional.of(person));
        var lookup = admitted.holder().credential().lookup();
        var fact =
                new EntryRefused(
                        Optional.of(person.id()),
                        early.scan().gate(),
                        verdict.why().code(),
                        Optional.of(lookup));
        return journal.atomically(() -> {
            early.fact().ifPresent(passage -> desk.undo(passage, NOT_CONFIRMED, operator));
            var position = journal.append(operator, fact).position();
            return new Decision(early.scan(), verdict, Optional.of(position));
        });
    }
}
