/**
 * What people at the door decide themselves, against a verdict. Imports JavaFX, {@code platform.fx}
 * and feature roots.
 */
@NullMarked
package org.dengta.ui.door.word;

import org.jspecify.annotations.NullMarked;
