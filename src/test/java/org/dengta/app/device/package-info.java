/** Tests of which camera counts, and where that is kept. */
@NullMarked
package org.dengta.app.device;

import org.jspecify.annotations.NullMarked;
