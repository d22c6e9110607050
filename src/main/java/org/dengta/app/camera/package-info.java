/**
 * This kiosk's camera: which it is and who said so. Imports {@code kiosk}, {@code reading}, {@code
 * ui.camera} and {@code ui.setup}.
 */
@NullMarked
package org.dengta.app.camera;

import org.jspecify.annotations.NullMarked;
