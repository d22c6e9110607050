package org.dengta.testing;

import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.checkin.PartyEntry;
import org.dengta.checkin.Prospect;
import org.dengta.credential.CodeInspector;
import org.dengta.credential.Credential.Kind;
import org.dengta.credential.CredentialCode;
import org.dengta.credential.DataKey;
import org.dengta.credential.LetterFormat;
import org.dengta.credential.LetterSigner;
import org.dengta.credential.LookupKey;
import org.dengta.credential.SealedCode;
import org.dengta.gate.Decision;
import org.dengta.gate.GateDesk;
import org.dengta.gate.Scan;
import org.dengta.gate.UndoReason;
import org.dengta.gate.Undoing;
import org.dengta.journal.Fact.CredentialIssued;
import org.dengta.journal.Grounds.How;
import org.dengta.journal.Position;
import org.dengta.kiosk.KioskId;
import org.dengta.kiosk.Role;
import org.dengta.kiosk.Role.Act;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemException;
import org.dengta.presence.Hold;
import org.dengta.programme.Programme;
import org.dengta.ui.door.scans.DoorDesk;
import org.dengta.ui.door.scans.PastScan;
import org.dengta.venue.Direction;
import org.dengta.venue.GateId;
import org.dengta.venue.ZoneId;
import org.dengta.verdict.Attention.DelegationList;
import org.dengta.verdict.Verdict.NeedsAttention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** A door's desk on a journal in memory, with people who present codes of another system. */
public final class DoorInMemory implements DoorDesk {
    private final SettableClock clock =
            new SettableClock(SampleEvent.at(SampleEvent.DAY_1, "09:30"));
    private final Programme programme = ProgrammeBuilder.aProgramme().build();
    private final InMemoryJournal journal = new InMemoryJournal(clock, List.of());
    private final InMemoryGuestList guests = new InMemoryGuestList();
    private final LookupKey lookupKey = new LookupKey(new byte[32]);
    private final Random random = new Random(1);
    private final DataKey dataKey = new DataKey(new byte[32], random);
    private final InMemoryCodeRegister codes = new InMemoryCodeRegister(journal, dataKey);
    private final List<String> decided = new ArrayList<>();
    private final GateDesk desk =
            DeskInMemory.of(
                    programme,
                    new GateDesk.CodeReading(
                            new CodeInspector(
                                    SampleEvent.NUMBER, Map.of(1, SignerKeys.pair(1).getPublic())),
                            lookupKey),
                    new DeskInMemory.Rows(codes, guests, journal));
    private final List<String> asked = new ArrayList<>();
    private Role role = Role.SUPERVISOR;
    private Optional<Hold> hold = Optional.empty();
    private List<Prospect> along = List.of();
    private Optional<Decision> answer = Optional.empty();
    private Optional<Problem> trouble = Optional.empty();

    public SettableClock clock() {
        return clock;
    }

    public Programme programme() {
        return programme;
    }

    /** Every code decided, in order. */
    public List<String> decided() {
        return List.copyOf(decided);
    }

    /** Puts a person on the list who presents a code. */
    public void add(Person person, String code) {
        guests.put(List.of(person));
        codes.putForeign(lookupKey.of(code), person.id());
    }

    /** Puts a guest on the list and gives out a letter: its digits. */
    public String invite(Person guest) {
        guests.put(List.of(guest));
        var code = CredentialCode.draw(random);
        var lookup = lookupKey.of(code);
        journal.append(
                Facts.OPERATOR,
                new CredentialIssued(
                        guest.id(), Kind.LETTER, lookup, SealedCode.seal(code, lookup, dataKey)));
        var signer = new LetterSigner(1, SignerKeys.pair(1).getPrivate());
        return LetterFormat.write(signer.sign(SampleEvent.NUMBER, code, 1, SampleEvent.DAY_2));
    }

    /** From now on nothing can be decided; empty when all is well again. */
    public void trouble(Optional<Problem> problem) {
        trouble = problem;
    }

    @Override
    public Decision decide(Scan scan) {
        trouble.ifPresent(problem -> {
            throw new ProblemException(problem);
        });
        decided.add(scan.text());
        return desk.decide(scan, Facts.OPERATOR);
    }

    @Override
    public Optional<Decision> begun(Scan head) {
        decided.add("head");
        return desk.early().begun(head, Facts.OPERATOR);
    }

    @Override
    public Optional<Decision> sealed(Decision early, String letter) {
        decided.add("seal");
        return desk.early().sealed(early, letter, Facts.OPERATOR);
    }

    @Override
    public Undoing undo(Position scan, UndoReason reason) {
        return desk.undo(scan, reason.code(), Facts.OPERATOR);
    }

    /** Whoever works here is one of these from now on. */
    public void role(Role now) {
        role = now;
    }

    /** So the gate is held from now on. */
    public void hold(Optional<Hold> now) {
        hold = now;
    }

    /** Whatever {@link #decide} would answer, this is answered to words and counts. */
    public void answer(Decision next) {
        answer = Optional.of(next);
    }

    /** What was asked beside scans, in order. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public boolean may(Act act) {
        return role.may(act);
    }

    @Override
    public Decision letIn(Decision against, String reason) {
        asked.add("let in: " + reason);
        return answer.orElse(against);
    }

    @Override
    public void sendToDesk(Decision refused) {
        trouble.ifPresent(problem -> {
            throw new ProblemException(problem);
        });
        asked.add("sent: " + refused.scan().text());
    }

    @Override
    public List<Person> members(Decision asked) {
        return asked.verdict() instanceof NeedsAttention needs
                        && needs.why() instanceof DelegationList list
                ? guests.all().stream()
                        .filter(it -> it.affiliation().delegation().equals(list.delegation()))
                        .toList()
                : List.of();
    }

    @Override
    public PartyEntry passTogether(Decision decision, List<PersonId> ticked, int counted) {
        trouble.ifPresent(problem -> {
            throw new ProblemException(problem);
        });
        var isExit = decision.scan().direction() == Direction.EXIT;
        asked.add((isExit ? "out together: " : "together: ") + ticked + " of " + counted);
        if (ticked.size() != counted) {
            return new PartyEntry.HeadsDiffer(ticked.size(), counted);
        }
        return isExit
                ? new PartyEntry.LetOut(List.of(), counted)
                : new PartyEntry.LetIn(How.DELEGATION, "group-1", List.of(), counted);
    }

    /** These go with whoever is let in. */
    public void along(List<Prospect> prospects) {
        along = List.copyOf(prospects);
    }

    @Override
    public List<Prospect> companions(Decision principal) {
        trouble.ifPresent(problem -> {
            throw new ProblemException(problem);
        });
        return along;
    }

    @Override
    public PartyEntry letInBehind(Decision principal, List<PersonId> ticked) {
        trouble.ifPresent(problem -> {
            throw new ProblemException(problem);
        });
        asked.add("behind: " + ticked);
        var turned =
                along.stream()
                        .filter(it -> ticked.contains(it.person().id()) && !it.mayPass())
                        .map(it -> new PartyEntry.Turned(it.person().id(), it.verdict()))
                        .toList();
        return turned.isEmpty()
                ? new PartyEntry.LetIn(How.PARTY, "group-1", List.of(), ticked.size() + 1)
                : new PartyEntry.TurnedAway(turned);
    }

    @Override
    public Decision recount(Decision admitted, int heads) {
        asked.add("passed: " + heads);
        return answer.orElse(admitted);
    }

    @Override
    public Optional<Hold> hold(GateId gate) {
        return hold;
    }

    @Override
    public List<PastScan> latest(GateId gate, int most) {
        return desk.latestScans(new KioskId("kiosk-1"), gate, most).stream()
                .flatMap(entry -> PastScan.of(entry, Optional.empty()).stream())
                .toList();
    }

    @Override
    public int inside(ZoneId zone) {
        return new InMemoryStandings(journal).inside(zone, programme.day(clock.instant())).heads();
    }

    @Override
    public Optional<byte[]> photo(PersonId person) {
        return Optional.empty();
    }
}
