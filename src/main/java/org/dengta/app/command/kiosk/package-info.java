/** Commands about this kiosk: figures, journal, keys, health, speed, and the tour. */
@NullMarked
package org.dengta.app.command.kiosk;

import org.jspecify.annotations.NullMarked;
