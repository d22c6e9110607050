/**
 * What is said to people about what was decided, in Chinese and English. Imports the JDK base and
 * the feature roots below it.
 */
@NullMarked
package org.dengta.wording;

import org.jspecify.annotations.NullMarked;
