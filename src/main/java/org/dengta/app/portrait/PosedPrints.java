package org.dengta.app.portrait;

import org.dengta.accreditation.PersonId;
import org.dengta.app.screen.StationKit;
import org.dengta.credential.CodeLookup;
import org.dengta.printing.Batch;
import org.dengta.printing.PrintJob;
import org.dengta.printing.PrintJob.Stage;
import org.dengta.printing.PrintJob.Ticket;

import java.util.List;
import java.util.Optional;

/** A list of prints on which something is the matter. */
final class PosedPrints {
    private static final String PRINTER = "ipp://badge-1.local/ipp/print";

    private final StationKit kit;

    private PosedPrints(StationKit kit) {
        this.kit = kit;
    }

    /** Puts jobs and a paused batch into the kiosk's store. */
    static void put(StationKit kit) {
        var posed = new PosedPrints(kit);
        posed.job("G0012", Stage.DONE, "");
        posed.job("G0031", Stage.FAILED, "no-such-size");
        posed.job("G0087", Stage.NEEDS_ATTENTION, PrintJob.INTERRUPTED);
        posed.batch();
    }

    private void job(String person, Stage stage, String reason) {
        var now = kit.replica().clock().instant();
        var queue = kit.replica().store().prints();
        var order =
                new PrintJob.Order(
                        new PersonId(person), new CodeLookup("0".repeat(64)), 1, PRINTER);
        var job = queue.add(order, now);
        var ticket =
                stage == Stage.NEEDS_ATTENTION
                        ? Optional.of(new Ticket(PRINTER, "17"))
                        : Optional.<Ticket>empty();
        var _ = queue.replace(job, new PrintJob(job.id(), order, stage, reason, ticket, job.at()));
    }

    private void batch() {
        var now = kit.replica().clock().instant();
        var batches = kit.replica().store().batches();
        var people = List.of(new PersonId("G0031"), new PersonId("G0087"));
        var batch = batches.add("上海市代表团", kit.operator(), people, now);
        var _ =
                batches.replace(
                        batch,
                        new Batch(
                                batch.id(),
                                batch.name(),
                                batch.operator(),
                                Batch.Stage.PAUSED,
                                "aborted",
                                now));
    }
}
