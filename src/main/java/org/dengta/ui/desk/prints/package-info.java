/**
 * Badges on their way to paper. Imports JavaFX, {@code platform}, {@code ui.desk} and feature
 * roots.
 */
@NullMarked
package org.dengta.ui.desk.prints;

import org.jspecify.annotations.NullMarked;
