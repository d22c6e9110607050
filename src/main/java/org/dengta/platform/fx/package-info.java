/**
 * The screen toolkit without any feature: its thread, display, themes, fonts, texts in two
 * languages, pictures of what is shown. Imports JavaFX, AtlantaFX, the JDK and other {@code
 * platform} rooms.
 */
@NullMarked
package org.dengta.platform.fx;

import org.jspecify.annotations.NullMarked;
