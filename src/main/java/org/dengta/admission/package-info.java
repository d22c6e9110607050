/**
 * The answer at a gate: a pure function from everything that is known to a verdict. Imports the JDK
 * base and the feature roots below it.
 */
@NullMarked
package org.dengta.admission;

import org.jspecify.annotations.NullMarked;
