/**
 * Printing by the Internet Printing Protocol. Imports {@code printing}, {@code platform.http}, the
 * JDK's HTTP client, and PDFBox for pages that must be turned.
 */
@NullMarked
package org.dengta.printing.ipp;

import org.jspecify.annotations.NullMarked;
