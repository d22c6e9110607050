package org.dengta.ui.setup.printer;

import org.dengta.badge.MeasuredScale;
import org.dengta.badge.TestPage;
import org.dengta.printing.PrintTarget.HandOver;
import org.dengta.printing.PrintTarget.Progress;
import org.dengta.printing.PrintTarget.Sent;

import java.util.List;
import java.util.Optional;

/**
 * What the set-up asks of printers. For one thread, which may wait for it, but for {@link #page}.
 */
public interface PrinterDesk {

    /** Those of the configuration, then those that this machine knows beside them. */
    List<Found> printers();

    /** What a printer says now. */
    Told look(String printer);

    /** The page that is printed: as large as this kiosk's badges. For any thread. */
    TestPage page();

    /** Prints the page, in no queue of ours. */
    Handed print(String printer);

    /** How far it is. */
    Progress progress(String printer, Sent sent);

    /** Writes down what was measured; ProblemException where it cannot. */
    void keep(String printer, MeasuredScale measured);

    /**
     * A printer.
     *
     * @param isOfKiosk whether the configuration names it
     */
    record Found(String name, boolean isOfKiosk) {}

    /**
     * A printer's answer.
     *
     * @param unready why it could not print, a code of the print jobs
     * @param media sizes of paper it lists in millimetres; empty where it tells none
     * @param measured what was measured last, if that page was of the same size
     */
    record Told(Optional<String> unready, List<String> media, Optional<MeasuredScale> measured) {
        public Told {
            media = List.copyOf(media);
        }
    }

    /** What came of handing a page over, and as what it was sent. */
    record Handed(HandOver outcome, Sent sent) {}
}
