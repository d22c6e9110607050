/** Commands that take several people through at once. */
@NullMarked
package org.dengta.app.command.party;

import org.jspecify.annotations.NullMarked;
