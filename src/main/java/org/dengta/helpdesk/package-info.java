/**
 * What a lane hands to the help desk, so that it goes on: cases, opened and closed by facts.
 * Imports the JDK base and the feature roots below it.
 */
@NullMarked
package org.dengta.helpdesk;

import org.jspecify.annotations.NullMarked;
