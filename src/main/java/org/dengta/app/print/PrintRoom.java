package org.dengta.app.print;

import org.dengta.printing.BatchDesk;
import org.dengta.printing.Press;
import org.dengta.printing.PrintDesk;
import org.dengta.printing.PrintTargets;

/**
 * All that prints at one kiosk.
 *
 * @param desk what people ask
 * @param batches what they ask of many badges at once
 * @param press what prints
 * @param targets where it comes out
 */
public record PrintRoom(PrintDesk desk, BatchDesk batches, Press press, PrintTargets targets) {

    /** Lets the press do a step, whatever becomes of a batch, and queues what is due of that. */
    Press.Step step() {
        var step = press.step();
        var isRunning = batches.feed();
        return new Press.Step(step.moved(), step.isBusy() || isRunning);
    }
}
