/** Scanners at serial ports. Imports {@code scanner} and jSerialComm. */
@NullMarked
package org.dengta.scanner.serial;

import org.jspecify.annotations.NullMarked;
