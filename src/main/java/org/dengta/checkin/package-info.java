/**
 * Letting people in by a human being's word: against a verdict, without a code, afterwards, fewer
 * than were reserved for, and several in one action. Imports the JDK base and the feature roots
 * below it.
 */
@NullMarked
package org.dengta.checkin;

import org.jspecify.annotations.NullMarked;
