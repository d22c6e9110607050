package org.dengta.scanner;

import java.time.Duration;

/**
 * What is known of this kiosk's scanner.
 *
 * @param keys what the computer makes of its keys
 * @param suffix what it types after a code
 * @param pace the usual time between two keys
 */
public record ScannerProfile(KeyMap keys, Suffix suffix, Duration pace) {

    /** Of a scanner that has not been calibrated: as most are set when they are sold. */
    public static final ScannerProfile UNKNOWN =
            new ScannerProfile(KeyMap.SAME, Suffix.ENTER, Duration.ofMillis(5));
}
