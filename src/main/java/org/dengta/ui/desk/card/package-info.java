/** The card of one person. Imports JavaFX, {@code platform}, {@code ui.desk} and feature roots. */
@NullMarked
package org.dengta.ui.desk.card;

import org.jspecify.annotations.NullMarked;
