/**
 * The registration desk on screen. Imports JavaFX, {@code platform}, {@code ui.shell} and feature
 * roots.
 */
@NullMarked
package org.dengta.ui.desk;

import org.jspecify.annotations.NullMarked;
