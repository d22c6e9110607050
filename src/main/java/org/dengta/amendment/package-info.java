/**
 * What desks amend on people's cards, and how a card follows from the list's row and those
 * amendments. Imports the JDK base, {@code accreditation}, {@code credential}, {@code journal},
 * {@code kiosk} and {@code roster}.
 */
@NullMarked
package org.dengta.amendment;

import org.jspecify.annotations.NullMarked;
