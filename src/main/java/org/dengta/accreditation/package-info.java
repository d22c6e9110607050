/**
 * Who is invited, works or visits: people, their names in several scripts, review, reply and
 * grants, and how the organisers' lists become people. Imports the JDK base, {@code venue}, {@code
 * programme} and {@code kiosk}.
 */
@NullMarked
package org.dengta.accreditation;

import org.jspecify.annotations.NullMarked;
