/**
 * Label printers that speak ZPL at a raw socket. Imports {@code printing}, java.net, java.awt's
 * pictures and PDFBox.
 */
@NullMarked
package org.dengta.printing.label;

import org.jspecify.annotations.NullMarked;
