/** Scans at a kiosk's gates, from whichever command or screen. May import what app itself may. */
@NullMarked
package org.dengta.app.gate;

import org.jspecify.annotations.NullMarked;
