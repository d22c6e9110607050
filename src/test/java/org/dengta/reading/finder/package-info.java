/** Tests of reading codes this way. */
@NullMarked
package org.dengta.reading.finder;

import org.jspecify.annotations.NullMarked;
