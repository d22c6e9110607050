/**
 * The event as its organisers planned it: sessions, slots, categories and who may go where, and on
 * which terms. Imports the JDK base, {@code venue} and {@code kiosk}.
 */
@NullMarked
package org.dengta.programme;

import org.jspecify.annotations.NullMarked;
