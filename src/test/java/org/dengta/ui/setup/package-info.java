/** Tests of the set-up of devices. */
@NullMarked
package org.dengta.ui.setup;

import org.jspecify.annotations.NullMarked;
