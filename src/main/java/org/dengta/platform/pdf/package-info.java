/**
 * Pages drawn in millimetres from the top left: areas, lines, symbols, pictures, QR codes and text
 * in every script. Imports the JDK base, java.awt and javax.imageio for pictures, PDFBox, qrcodegen
 * and {@code platform.text}; no feature.
 */
@NullMarked
package org.dengta.platform.pdf;

import org.jspecify.annotations.NullMarked;
