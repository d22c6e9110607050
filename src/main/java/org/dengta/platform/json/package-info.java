/**
 * JSON lines: one object a line and an end line that says how many came before it, so that a text
 * that was cut is told from one that is whole. Imports the JDK base and Jackson's core.
 */
@NullMarked
package org.dengta.platform.json;

import org.jspecify.annotations.NullMarked;
