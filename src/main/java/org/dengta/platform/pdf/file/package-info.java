/** The objects of a PDF file as bytes (ISO 32000-2, 7). Imports the JDK base; no feature. */
@NullMarked
package org.dengta.platform.pdf.file;

import org.jspecify.annotations.NullMarked;
