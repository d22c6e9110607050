/** Tests of the door: the order of scans without a screen, the screen without a display. */
@NullMarked
package org.dengta.ui.door.scans;

import org.jspecify.annotations.NullMarked;
