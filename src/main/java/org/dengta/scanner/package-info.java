/**
 * Scanners that type like a keyboard: their keys told from a person's, what they typed made a code
 * again, what they are set to learned. Imports the JDK base and {@code credential}.
 */
@NullMarked
package org.dengta.scanner;

import org.jspecify.annotations.NullMarked;
