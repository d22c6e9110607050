/** Tests of the set-up of printers. */
@NullMarked
package org.dengta.ui.setup.printer;

import org.jspecify.annotations.NullMarked;
