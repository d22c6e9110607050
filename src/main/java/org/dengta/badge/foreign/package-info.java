/**
 * Badge layouts of other programs turned into ours. Imports the JDK base, Jackson's parser and
 * {@code badge}.
 */
@NullMarked
package org.dengta.badge.foreign;

import org.jspecify.annotations.NullMarked;
