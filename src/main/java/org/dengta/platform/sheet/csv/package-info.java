/**
 * Comma, semicolon or tab separated text: encoding and separator found by content, rows in a
 * stream. Allowed imports: the JDK, JSpecify, FastCSV and {@code platform.sheet}.
 */
@NullMarked
package org.dengta.platform.sheet.csv;

import org.jspecify.annotations.NullMarked;
