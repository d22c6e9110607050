/** The sheet of test codes as PDF. Imports {@code platform.pdf} and {@code scanner}. */
@NullMarked
package org.dengta.scanner.pdf;

import org.jspecify.annotations.NullMarked;
