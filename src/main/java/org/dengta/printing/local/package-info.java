/**
 * Where badges come out: folders and the system's printers. Imports {@code printing}, javax.print,
 * java.awt.print and PDFBox.
 */
@NullMarked
package org.dengta.printing.local;

import org.jspecify.annotations.NullMarked;
