/**
 * What happened, written down once and never changed: facts, their wire form, hybrid time, runs and
 * hash chains. Imports the JDK base, {@code venue}, {@code accreditation}, {@code credential} and
 * {@code kiosk}.
 */
@NullMarked
package org.dengta.journal;

import org.jspecify.annotations.NullMarked;
