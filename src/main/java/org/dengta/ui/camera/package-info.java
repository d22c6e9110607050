/**
 * This kiosk's camera as stations see it: what it sees becomes scans. Imports JavaFX, {@code
 * platform} and {@code reading}.
 */
@NullMarked
package org.dengta.ui.camera;

import org.jspecify.annotations.NullMarked;
