/**
 * Reads the folder {@code kiosk-config}: event, kiosk, badge layouts, letter texts; all of it or
 * all its faults. Imports the JDK base with {@code java.nio.file}, feature roots and {@code
 * platform.yaml}.
 */
@NullMarked
package org.dengta.kiosk.config;

import org.jspecify.annotations.NullMarked;
