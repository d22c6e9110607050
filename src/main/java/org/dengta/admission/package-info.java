/**
 * The answer at a gate: scan, policy, verdict, fact. Imports the JDK base and the feature roots
 * below it.
 */
@NullMarked
package org.dengta.admission;

import org.jspecify.annotations.NullMarked;
