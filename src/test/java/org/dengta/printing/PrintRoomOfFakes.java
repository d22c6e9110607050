package org.dengta.printing;

import org.dengta.accreditation.Participation.Review;
import org.dengta.badge.BadgeLayout;
import org.dengta.badge.BadgeRenderer.Rendered;
import org.dengta.kiosk.OperatorId;
import org.dengta.testing.Desks;
import org.dengta.testing.Facts;
import org.dengta.testing.InMemoryGuestList;
import org.dengta.testing.InMemoryPrintQueue;
import org.dengta.testing.PersonBuilder;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A desk and a press on fakes. */
final class PrintRoomOfFakes {
    /** Somebody who may print no badge of a new code. */
    static final OperatorId DOORKEEPER = new OperatorId("door-1");

    static final Duration PATIENCE = Duration.ofSeconds(20);

    final Desks desks = new Desks();
    final InMemoryGuestList guests = new InMemoryGuestList();
    final InMemoryPrintQueue queue = new InMemoryPrintQueue();
    final PrintTargets targets;
    final PrintDesk desk;
    private final Typesetter typesetter;
    private Press press;
    private int drawn;
    private int drawnWithinStep;

    PrintRoomOfFakes(PrintTarget main, PrintTarget... others) {
        targets = new PrintTargets(main, List.of(others));
        guests.put(
                List.of(
                        PersonBuilder.aPerson().withId("G-0001").build(),
                        PersonBuilder.aPerson().withId("G-0002").reviewed(Review.PENDING).build()));
        typesetter =
                new Typesetter(
                        desks::badges,
                        new Typesetter.People(guests, desks.codes()),
                        new Typesetter.Drawing(
                                (_, _) -> drawing(),
                                new BadgeLayout("card", 105, 148, List.of()),
                                _ -> Optional.empty()));
        desk =
                new PrintDesk(
                        typesetter,
                        desks::issuing,
                        desks.journal(),
                        queue,
                        targets,
                        desks.clock(),
                        (operator, reason) -> !operator.equals(DOORKEEPER) || !reason.isReissue());
        press = press();
    }

    private Press press() {
        return new Press(typesetter, queue, targets, PATIENCE, desks.clock());
    }

    private Rendered drawing() {
        drawn++;
        drawnWithinStep += desks.journal().isInStep() ? 1 : 0;
        return new Rendered(new byte[1], List.of());
    }

    int drawn() {
        return drawn;
    }

    /** How many of them while others wait for the store. */
    int drawnWithinStep() {
        return drawnWithinStep;
    }

    /** Asks for another badge of the same person. */
    PrintJob request() {
        return switch (desk.request(Facts.LIN, "misprint", Facts.OPERATOR)) {
            case PrintRequest.Queued(var job, var warnings) -> job;
            case PrintRequest.NotAllowed(), PrintRequest.NotApproved(), PrintRequest.Unlisted() ->
                    throw new AssertionError("not queued");
        };
    }

    /** One step. */
    List<PrintJob> step() {
        return press.step().moved();
    }

    /** Steps until nothing moves; what moved. */
    List<PrintJob> run() {
        var moved = new ArrayList<PrintJob>();
        for (var step = step(); !step.isEmpty(); step = step()) {
            moved.addAll(step);
        }
        return moved;
    }

    boolean isBusy() {
        return press.step().isBusy();
    }

    /** The process ended, however that was, and another begins. */
    List<PrintJob> crash() {
        press = press();
        return press.recover();
    }

    void wait(Duration time) {
        desks.clock().moveBy(time);
    }

    PrintJob now(PrintJob job) {
        return desk.find(job.id()).orElseThrow();
    }
}
