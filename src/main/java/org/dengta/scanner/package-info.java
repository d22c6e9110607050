/**
 * Scanners that type like a keyboard, and such that send over a serial line: keys told from a
 * person's, what arrived made a code again, what a scanner is set to learned. Imports the JDK base
 * and {@code credential}.
 */
@NullMarked
package org.dengta.scanner;

import org.jspecify.annotations.NullMarked;
