/**
 * Where badges come out: folders and the system's printers. Imports {@code badge}, javax.print,
 * java.awt.print and PDFBox.
 */
@NullMarked
package org.dengta.badge.print;

import org.jspecify.annotations.NullMarked;
