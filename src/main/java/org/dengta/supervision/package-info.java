/**
 * What supervisors and desks order while the event runs, and what the program tells them by itself.
 * Imports the JDK base and other feature roots.
 */
@NullMarked
package org.dengta.supervision;

import org.jspecify.annotations.NullMarked;
