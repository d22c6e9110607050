/**
 * Set-up of a kiosk's printers: test page and measured scale. Imports JavaFX, {@code platform} and
 * feature roots.
 */
@NullMarked
package org.dengta.ui.setup.printer;

import org.jspecify.annotations.NullMarked;
