/**
 * Set-up of a kiosk's devices. Imports JavaFX, {@code platform}, feature roots, {@code ui.shell}.
 */
@NullMarked
package org.dengta.ui.setup;

import org.jspecify.annotations.NullMarked;
