/** Fakes, sample values and seeded generators that tests of several rooms share. */
@NullMarked
package org.dengta.testing;

import org.jspecify.annotations.NullMarked;
