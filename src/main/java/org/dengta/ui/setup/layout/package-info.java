/**
 * A badge layout as it is being written, shown anew at every change. Imports JavaFX and {@code
 * platform}.
 */
@NullMarked
package org.dengta.ui.setup.layout;

import org.jspecify.annotations.NullMarked;
