/** The devices in {@code kiosk.yaml}: printers, scanner, camera. */
@NullMarked
package org.dengta.kiosk.config.device;

import org.jspecify.annotations.NullMarked;
