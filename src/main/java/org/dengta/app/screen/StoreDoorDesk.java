package org.dengta.app.screen;

import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.app.Replica;
import org.dengta.app.gate.CheckIns;
import org.dengta.app.gate.GateScans;
import org.dengta.app.gate.HelpDesk;
import org.dengta.app.gate.Leaving;
import org.dengta.app.gate.Permissions;
import org.dengta.checkin.CheckInReason;
import org.dengta.checkin.Party;
import org.dengta.checkin.PartyEntry;
import org.dengta.checkin.Prospect;
import org.dengta.checkin.Recounting;
import org.dengta.gate.Decision;
import org.dengta.gate.Scan;
import org.dengta.gate.UndoReason;
import org.dengta.gate.Undoing;
import org.dengta.journal.Entry;
import org.dengta.journal.Position;
import org.dengta.kiosk.OperatorId;
import org.dengta.kiosk.Role.Act;
import org.dengta.presence.Hold;
import org.dengta.programme.Category;
import org.dengta.ui.door.scans.DoorDesk;
import org.dengta.ui.door.scans.PastScan;
import org.dengta.venue.Direction;
import org.dengta.venue.GateId;
import org.dengta.venue.ZoneId;
import org.dengta.verdict.Verdict.Admitted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A door's desk on this kiosk's store. Photos lie in the data folder as {@code photos/NUMBER.jpg}
 * or {@code .png}.
 */
final class StoreDoorDesk implements DoorDesk {
    private static final long MOST_BYTES = 8L << 20;

    private final Replica replica;
    private final OperatorId operator;
    private final Path photos;

    StoreDoorDesk(Replica replica, OperatorId operator) {
        this.replica = replica;
        this.operator = operator;
        photos = replica.folder().resolve("photos");
    }

    @Override
    public Decision decide(Scan scan) {
        return GateScans.decide(replica, scan, operator);
    }

    @Override
    public Optional<Decision> begun(Scan head) {
        return GateScans.begun(replica, head, operator);
    }

    @Override
    public Optional<Decision> sealed(Decision early, String letter) {
        return replica.gateDesk().early().sealed(early, letter, operator);
    }

    @Override
    public Undoing undo(Position scan, UndoReason reason) {
        return replica.gateDesk().undo(scan, reason.code(), operator);
    }

    @Override
    public boolean may(Act act) {
        return Permissions.role(replica.programme(), operator).may(act);
    }

    @Override
    public Decision letIn(Decision against, String reason) {
        var shown = against.scan();
        var scan =
                new Scan(
                        shown.text(),
                        shown.gate(),
                        shown.direction(),
                        replica.clock().instant(),
                        shown.heads());
        return CheckIns.override(replica, scan, CheckInReason.of(reason).orElseThrow(), operator);
    }

    @Override
    public void sendToDesk(Decision refused) {
        refused.fact().ifPresent(scan -> HelpDesk.send(replica, scan, operator));
    }

    @Override
    public Decision recount(Decision admitted, int heads) {
        var fact = admitted.fact().orElseThrow();
        return switch (CheckIns.recount(replica, fact, heads, operator)) {
            case Recounting.Recounted(var now, var counted) ->
                    new Decision(
                            admitted.scan(),
                            ((Admitted) admitted.verdict()).counted(counted),
                            Optional.of(now));
            case Recounting.AlreadyUndone _, Recounting.NotFewer _, Recounting.NotAnAdmission _ ->
                    admitted;
        };
    }

    @Override
    public List<Person> members(Decision asked) {
        var scan = asked.scan();
        return scan.direction() == Direction.EXIT
                ? Leaving.inside(replica, delegation(asked), scan.gate())
                : CheckIns.members(replica, delegation(asked));
    }

    @Override
    public PartyEntry passTogether(Decision asked, List<PersonId> ticked, int counted) {
        var delegation = delegation(asked);
        var party = new Party(ticked, asked.scan().gate(), replica.clock().instant());
        return asked.scan().direction() == Direction.EXIT
                ? Leaving.leave(replica, delegation, party, counted, operator)
                : CheckIns.delegation(replica, delegation, party, counted, operator);
    }

    private static String delegation(Decision asked) {
        return asked.verdict()
                .person()
                .map(person -> person.affiliation().delegation())
                .orElseThrow();
    }

    @Override
    public List<Prospect> companions(Decision principal) {
        return CheckIns.prospects(replica, id(principal), principal.scan().gate());
    }

    @Override
    public PartyEntry letInBehind(Decision principal, List<PersonId> ticked) {
        var party = new Party(ticked, principal.scan().gate(), replica.clock().instant());
        return CheckIns.behind(replica, id(principal), party, operator);
    }

    private static PersonId id(Decision decision) {
        return decision.verdict().person().map(Person::id).orElseThrow();
    }

    @Override
    public Optional<Hold> hold(GateId gate) {
        var venue = replica.programme().venue();
        var holds = replica.reading().standings().holds();
        return venue.gate(gate)
                .flatMap(it -> Hold.strictest(holds, it, venue, replica.clock().instant()));
    }

    @Override
    public List<PastScan> latest(GateId gate, int most) {
        return replica.lookingBack().latestScans(replica.config().kiosk().id(), gate, most).stream()
                .flatMap(entry -> PastScan.of(entry, category(entry)).stream())
                .toList();
    }

    private Optional<Category> category(Entry entry) {
        return entry.fact()
                .about()
                .map(replica.store().codes()::knownAs)
                .flatMap(replica.reading().guests()::find)
                .map(Person::category)
                .flatMap(replica.programme()::category);
    }

    @Override
    public int inside(ZoneId zone) {
        var stay = replica.programme().stay(zone, replica.clock().instant());
        return replica.reading().standings().inside(zone, stay).heads();
    }

    @Override
    public Optional<byte[]> photo(PersonId person) {
        return List.of(".jpg", ".png").stream()
                .map(suffix -> photos.resolve(person.value() + suffix).normalize())
                .filter(file -> photos.equals(file.getParent()) && Files.isRegularFile(file))
                .findFirst()
                .flatMap(StoreDoorDesk::bytes);
    }

    private static Optional<byte[]> bytes(Path file) {
        try {
            return Files.size(file) > MOST_BYTES
                    ? Optional.empty()
                    : Optional.of(Files.readAllBytes(file));
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
