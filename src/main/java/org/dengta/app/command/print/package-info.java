/** The commands around print jobs and batches. Imports {@code app} and what it wires. */
@NullMarked
package org.dengta.app.command.print;

import org.jspecify.annotations.NullMarked;
