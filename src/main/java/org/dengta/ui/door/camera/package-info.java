/**
 * The door's camera: what it sees becomes scans. Imports JavaFX, {@code platform} and {@code
 * reading}.
 */
@NullMarked
package org.dengta.ui.door.camera;

import org.jspecify.annotations.NullMarked;
