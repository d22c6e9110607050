/**
 * What was scanned at this door: the port to decide and undo, figures at the edge, taking back.
 * Imports JavaFX, {@code platform} and feature roots, {@code ui.door.sign}.
 */
@NullMarked
package org.dengta.ui.door.scans;

import org.jspecify.annotations.NullMarked;
