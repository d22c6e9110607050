/**
 * The signs of the door: verdict symbols, categories, portraits, as shapes. Imports JavaFX, {@code
 * platform.fx} and feature roots.
 */
@NullMarked
package org.dengta.ui.door.sign;

import org.jspecify.annotations.NullMarked;
