/**
 * What stands on a badge and where: layout and contents. Imports the JDK base and other feature
 * roots.
 */
@NullMarked
package org.dengta.badge;

import org.jspecify.annotations.NullMarked;
