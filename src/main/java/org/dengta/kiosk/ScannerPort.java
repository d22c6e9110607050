package org.dengta.kiosk;

/**
 * The serial port of this kiosk's scanner.
 *
 * @param name as the system calls it, such as {@code COM3} or {@code /dev/ttyACM0}
 * @param baud bits a second; of no meaning to a port over USB
 */
public record ScannerPort(String name, int baud) {
    /** What most scanners are set to when they are sold. */
    public static final int USUAL_BAUD = 9600;
}
