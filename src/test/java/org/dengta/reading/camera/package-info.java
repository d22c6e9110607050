/** Tests of cameras: real pictures, streams cut short, a stand-in for the program that films. */
@NullMarked
package org.dengta.reading.camera;

import org.jspecify.annotations.NullMarked;
