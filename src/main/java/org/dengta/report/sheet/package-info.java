/** Figures as spreadsheets. Imports feature roots and {@code platform.sheet}. */
@NullMarked
package org.dengta.report.sheet;

import org.jspecify.annotations.NullMarked;
