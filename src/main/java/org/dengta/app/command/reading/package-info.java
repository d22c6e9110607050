/** Commands of reading codes, without deciding: pictures, videos, cameras. */
@NullMarked
package org.dengta.app.command.reading;

import org.jspecify.annotations.NullMarked;
