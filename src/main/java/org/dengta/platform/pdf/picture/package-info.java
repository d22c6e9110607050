/**
 * Photos and logos: read to the last pixel, reduced, written into a PDF. Imports the JDK base and
 * {@code platform.pdf.file}; no feature.
 */
@NullMarked
package org.dengta.platform.pdf.picture;

import org.jspecify.annotations.NullMarked;
