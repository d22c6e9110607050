/** Tests of the commands of reading codes. */
@NullMarked
package org.dengta.app.command.reading;

import org.jspecify.annotations.NullMarked;
