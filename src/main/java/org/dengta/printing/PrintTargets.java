package org.dengta.printing;

import java.util.List;
import java.util.Optional;

/**
 * The printers of this kiosk.
 *
 * @param main where a badge comes out when nobody says otherwise
 * @param others where it can be moved to
 */
public record PrintTargets(PrintTarget main, List<PrintTarget> others) {
    public PrintTargets {
        others = List.copyOf(others);
    }

    /** The one of a name; the main one where that name is gone from the configuration. */
    PrintTarget of(PrintJob job) {
        return named(job.order().printer()).orElse(main);
    }

    public Optional<PrintTarget> named(String name) {
        return all().stream().filter(target -> target.name().equals(name)).findFirst();
    }

    /** The main one first. */
    public List<PrintTarget> all() {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(main), others.stream())
                .toList();
    }
}
