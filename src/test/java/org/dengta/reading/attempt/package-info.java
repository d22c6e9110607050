/** Tests of what several attempts make of a picture. */
@NullMarked
package org.dengta.reading.attempt;

import org.jspecify.annotations.NullMarked;
