/**
 * Fonts in a PDF: only the glyphs that the document shows, small and the same for the same input.
 * Imports the JDK base, {@code platform.pdf.file} and {@code platform.text}; no feature.
 */
@NullMarked
package org.dengta.platform.pdf.font;

import org.jspecify.annotations.NullMarked;
