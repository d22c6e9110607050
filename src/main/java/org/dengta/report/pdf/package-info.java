/** Papers to be signed. Imports feature roots, {@code platform.pdf} and {@code platform.text}. */
@NullMarked
package org.dengta.report.pdf;

import org.jspecify.annotations.NullMarked;
