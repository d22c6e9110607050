/** Commands at a gate: deciding codes, and reading them without deciding. */
@NullMarked
package org.dengta.app.command.gate;

import org.jspecify.annotations.NullMarked;
