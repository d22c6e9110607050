/**
 * Where and when the event is held: zones, gates, the venue's wall clock, and the ids of the places
 * that people are counted in. Imports the JDK base only.
 */
@NullMarked
package org.dengta.venue;

import org.jspecify.annotations.NullMarked;
