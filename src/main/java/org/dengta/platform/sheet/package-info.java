/**
 * Spreadsheets without any feature: rows of text cells that are read, rows of typed cells that are
 * written, and the pure functions that tidy a cell. Allowed imports: the JDK base and JSpecify. The
 * files themselves are handled in {@code csv} and {@code xlsx}; {@code file} opens whichever it is.
 */
@NullMarked
package org.dengta.platform.sheet;

import org.jspecify.annotations.NullMarked;
