/**
 * Opens a file as a sheet by what is in it, whatever its name says. Allowed imports: the JDK,
 * JSpecify and {@code platform.sheet} with its {@code csv} and {@code xlsx}.
 */
@NullMarked
package org.dengta.platform.sheet.file;

import org.jspecify.annotations.NullMarked;
