/**
 * Reads the devices in {@code kiosk.yaml}: printers, scanner, camera. Imports the JDK base, feature
 * roots, {@code kiosk.config.event} and {@code platform.yaml}.
 */
@NullMarked
package org.dengta.kiosk.config.device;

import org.jspecify.annotations.NullMarked;
