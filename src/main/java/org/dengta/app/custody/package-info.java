/**
 * Badges that wait for their holders, and who took them. Imports {@code app}, {@code supervision},
 * {@code printing} and what it wires.
 */
@NullMarked
package org.dengta.app.custody;

import org.jspecify.annotations.NullMarked;
