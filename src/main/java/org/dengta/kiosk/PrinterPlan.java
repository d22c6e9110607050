package org.dengta.kiosk;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The printers of a kiosk.
 *
 * @param main where a badge comes out when nobody says otherwise; the data folder when empty
 * @param others where one can be moved to, by name, in the order of the file
 * @param byLayout which of the others badges of a layout come out of, by the layouts' names; what
 *     is not in it comes out of the main one
 * @param patience how long a printer may say nothing new before a person is called
 */
public record PrinterPlan(
        Optional<PrinterChoice> main,
        Map<String, PrinterChoice> others,
        Map<String, String> byLayout,
        Duration patience) {
    /** A card takes less on any printer of badges. */
    public static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Badges come out in the data folder. */
    public static final PrinterPlan NONE =
            new PrinterPlan(Optional.empty(), Map.of(), Map.of(), PATIENCE);

    public PrinterPlan {
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
        byLayout = Collections.unmodifiableMap(new LinkedHashMap<>(byLayout));
    }
}
