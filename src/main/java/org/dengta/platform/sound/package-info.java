/** Short tones of the machine itself, where it can sound. Imports the JDK only. */
@NullMarked
package org.dengta.platform.sound;

import org.jspecify.annotations.NullMarked;
