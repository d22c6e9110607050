/**
 * The supervisor's station: who is inside, has arrived and is expected, what does not fit, what
 * gates and kiosks do. Imports JavaFX, {@code platform.fx}, {@code platform.problem}, {@code
 * ui.shell} and feature roots.
 */
@NullMarked
package org.dengta.ui.supervisor;

import org.jspecify.annotations.NullMarked;
