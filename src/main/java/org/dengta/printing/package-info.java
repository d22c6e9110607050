/**
 * Badges on their way to paper: the stored jobs, the printers, what is asked of people. Imports the
 * JDK base and other feature roots.
 */
@NullMarked
package org.dengta.printing;

import org.jspecify.annotations.NullMarked;
