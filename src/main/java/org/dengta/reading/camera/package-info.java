/**
 * Pictures for reading codes: cameras and videos through the program {@code ffmpeg} where it is
 * installed, motion JPEG, folders and pictures by the JDK alone. Imports {@code reading}, {@code
 * platform.picture} and the JDK.
 */
@NullMarked
package org.dengta.reading.camera;

import org.jspecify.annotations.NullMarked;
