/**
 * The program's output, and what it means that nobody reads it any more. Imports {@code
 * platform.problem}.
 */
@NullMarked
package org.dengta.app.stream;

import org.jspecify.annotations.NullMarked;
