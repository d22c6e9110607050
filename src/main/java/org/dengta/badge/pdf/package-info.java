/**
 * Draws badges as PDF. Imports the JDK base, {@code badge}, {@code platform.pdf} and {@code
 * platform.text}.
 */
@NullMarked
package org.dengta.badge.pdf;

import org.jspecify.annotations.NullMarked;
