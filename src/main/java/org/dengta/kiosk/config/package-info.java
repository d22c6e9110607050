/**
 * Reads the folder {@code kiosk-config}: event, kiosk, badge layouts, letter texts; all of it or
 * all its faults. Imports the JDK base with {@code java.nio.file}, feature roots, {@code
 * platform.yaml} and {@code platform.pdf.picture}.
 */
@NullMarked
package org.dengta.kiosk.config;

import org.jspecify.annotations.NullMarked;
