/**
 * Text to glyphs: the bundled typefaces, which of them writes which character, and shaping in every
 * script of the event. Imports the JDK base and java.awt fonts; no feature.
 */
@NullMarked
package org.dengta.platform.text;

import org.jspecify.annotations.NullMarked;
