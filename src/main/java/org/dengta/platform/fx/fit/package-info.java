/**
 * What fills a window whatever its size: content that grows and shrinks by its font, large words
 * drawn as outlines. Imports JavaFX, the JDK and other {@code platform} rooms.
 */
@NullMarked
package org.dengta.platform.fx.fit;

import org.jspecify.annotations.NullMarked;
