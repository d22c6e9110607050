/** Tests of how the films of the bench are judged. */
@NullMarked
package org.dengta.app.bench.video;

import org.jspecify.annotations.NullMarked;
