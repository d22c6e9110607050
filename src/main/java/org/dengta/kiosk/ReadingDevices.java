package org.dengta.kiosk;

import java.util.Optional;

/**
 * What codes are read with at a kiosk.
 *
 * @param scanner the serial port of a scanner; scanners that type need none
 * @param camera what the door looks through where nobody has chosen another at the kiosk
 */
public record ReadingDevices(Optional<ScannerPort> scanner, Optional<CameraChoice> camera) {}
