/**
 * Tests of what people on duty see: the order of scans without a screen, the screen without a
 * display.
 */
@NullMarked
package org.dengta.ui.duty;

import org.jspecify.annotations.NullMarked;
