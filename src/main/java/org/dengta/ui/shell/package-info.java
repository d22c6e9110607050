/**
 * The frame around every station: start screen, bar at the top, keys that work everywhere, and the
 * scanner that types. Imports JavaFX, {@code platform.fx}, {@code platform.problem} and feature
 * roots.
 */
@NullMarked
package org.dengta.ui.shell;

import org.jspecify.annotations.NullMarked;
