/** Commands at a gate: deciding codes. */
@NullMarked
package org.dengta.app.command.gate;

import org.jspecify.annotations.NullMarked;
