/**
 * The door: one scan, one verdict that fills the screen. Imports JavaFX, {@code platform}, feature
 * roots and {@code ui.shell}.
 */
@NullMarked
package org.dengta.ui.door;

import org.jspecify.annotations.NullMarked;
