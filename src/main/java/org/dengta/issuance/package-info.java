/**
 * Giving codes to people and taking them back. Imports the JDK base, {@code accreditation}, {@code
 * credential}, {@code journal} and {@code kiosk}.
 */
@NullMarked
package org.dengta.issuance;

import org.jspecify.annotations.NullMarked;
