/**
 * Draws letters as PDF. Imports the JDK base, {@code invitation} and the feature roots it speaks
 * of, {@code platform.pdf} and {@code platform.text}.
 */
@NullMarked
package org.dengta.invitation.pdf;

import org.jspecify.annotations.NullMarked;
