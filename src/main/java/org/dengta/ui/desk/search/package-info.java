/**
 * Finding people at the desk. Imports JavaFX, {@code platform}, {@code ui.desk} and feature roots.
 */
@NullMarked
package org.dengta.ui.desk.search;

import org.jspecify.annotations.NullMarked;
