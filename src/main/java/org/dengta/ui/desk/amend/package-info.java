/**
 * Amending a card at the desk. Imports JavaFX, {@code platform}, {@code ui.desk} and feature roots.
 */
@NullMarked
package org.dengta.ui.desk.amend;

import org.jspecify.annotations.NullMarked;
