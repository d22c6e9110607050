/**
 * Scanners that type into the windows, told from people who do. Imports JavaFX and {@code scanner}.
 */
@NullMarked
package org.dengta.ui.shell.wedge;

import org.jspecify.annotations.NullMarked;
