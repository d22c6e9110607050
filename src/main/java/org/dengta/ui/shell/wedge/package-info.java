/**
 * Scanners that type into the windows, told from people who do. Imports JavaFX, {@code platform},
 * {@code scanner} and {@code credential}.
 */
@NullMarked
package org.dengta.ui.shell.wedge;

import org.jspecify.annotations.NullMarked;
