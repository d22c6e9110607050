/**
 * What the door shows while a supervisor holds it. Imports JavaFX, {@code platform.fx} and feature
 * roots.
 */
@NullMarked
package org.dengta.ui.door.hold;

import org.jspecify.annotations.NullMarked;
