/** Tests of the tones. */
@NullMarked
package org.dengta.platform.sound;

import org.jspecify.annotations.NullMarked;
