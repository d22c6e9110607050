/**
 * Answers at a gate as values: admitted, refused, needs attention, with everything that is to be
 * said about them. Imports the JDK base and the feature roots below it.
 */
@NullMarked
package org.dengta.verdict;

import org.jspecify.annotations.NullMarked;
