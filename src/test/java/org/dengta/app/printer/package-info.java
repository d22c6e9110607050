/** Tests of setting printers up. */
@NullMarked
package org.dengta.app.printer;

import org.jspecify.annotations.NullMarked;
