package org.dengta.printing.ipp;

import org.dengta.printing.PrintTarget.Sheet;

import java.util.List;
import java.util.Optional;

/**
 * What a printer says of itself.
 *
 * @param attributes as it answered
 */
record IppPrinter(IppAttributes attributes) {
    /** What is asked for; a database of media is told only to whoever names it. */
    static final List<String> ASKED =
            List.of(
                    "printer-state",
                    "printer-state-reasons",
                    "printer-is-accepting-jobs",
                    "document-format-supported",
                    "media-size-supported",
                    "media-col-database",
                    "media-source-supported",
                    "print-scaling-supported",
                    "sides-supported");

    private static final Optional<String> UNSCALED = Optional.of("none");

    /** How sheets are to be printed. */
    record Wish(Optional<String> tray, Optional<String> sides) {}

    /**
     * Why a sheet cannot be printed as wished; empty when it can. A printer that says nothing of
     * scaling is told to refuse what it does not know.
     */
    Optional<String> refusal(Sheet sheet, Wish wish) {
        if (!attributes.flag("printer-is-accepting-jobs").orElse(true)) {
            return Optional.of("not-accepting");
        }
        if (!attributes.texts("document-format-supported").contains("application/pdf")) {
            return Optional.of("no-pdf");
        }
        if (medium(sheet).isEmpty()) {
            return Optional.of("no-such-size");
        }
        if (attributes.has("print-scaling-supported")
                && lacks("print-scaling-supported", UNSCALED)) {
            return Optional.of("may-scale");
        }
        if (lacks("media-source-supported", wish.tray())) {
            return Optional.of("no-such-tray");
        }
        return lacks("sides-supported", wish.sides())
                ? Optional.of("no-such-sides")
                : Optional.empty();
    }

    Optional<Medium.Choice> medium(Sheet sheet) {
        return Medium.choose(
                Medium.of(attributes),
                (int) Math.round(sheet.widthMm() * 100),
                (int) Math.round(sheet.heightMm() * 100));
    }

    /** Whether it is stopped, by whatever. */
    boolean isStopped() {
        return attributes.number("printer-state").filter(state -> state == 5).isPresent();
    }

    StateReasons reasons() {
        return new StateReasons(attributes.texts("printer-state-reasons"));
    }

    private boolean lacks(String name, Optional<String> wished) {
        return wished.filter(value -> !attributes.texts(name).contains(value)).isPresent();
    }
}
