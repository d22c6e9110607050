/** Commands that open windows or draw them. */
@NullMarked
package org.dengta.app.command.screen;

import org.jspecify.annotations.NullMarked;
