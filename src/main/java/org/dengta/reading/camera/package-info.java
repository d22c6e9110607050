/**
 * Pictures for reading codes: cameras of the machine and of the network, and videos, through FFmpeg
 * as JavaCV brings it; folders and pictures by the JDK alone. No picture is kept. Imports {@code
 * reading}, {@code platform.picture}, JavaCV and the JDK.
 */
@NullMarked
package org.dengta.reading.camera;

import org.jspecify.annotations.NullMarked;
