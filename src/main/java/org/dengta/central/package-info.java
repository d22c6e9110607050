/**
 * The central list's use cases: which kiosks may exchange with it, and how a kiosk belongs to it.
 * Imports the JDK base and other feature roots.
 */
@NullMarked
package org.dengta.central;

import org.jspecify.annotations.NullMarked;
