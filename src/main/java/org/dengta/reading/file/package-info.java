/**
 * Pictures from files: PNG, JPEG, GIF, BMP and the pages of PDFs. Imports {@code reading}, {@code
 * platform.picture}, ImageIO and PDFBox.
 */
@NullMarked
package org.dengta.reading.file;

import org.jspecify.annotations.NullMarked;
