/** Measures badges, beside what others draw of the same people. Imports what the bench imports. */
@NullMarked
package org.dengta.app.bench.badge;

import org.jspecify.annotations.NullMarked;
