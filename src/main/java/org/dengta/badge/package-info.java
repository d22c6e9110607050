/**
 * What stands on a badge and where: layout, contents, printing and reprinting. Imports the JDK base
 * and other feature roots.
 */
@NullMarked
package org.dengta.badge;

import org.jspecify.annotations.NullMarked;
