/** The commands of the program, one class each. */
@NullMarked
package org.dengta.app.command;

import org.jspecify.annotations.NullMarked;
