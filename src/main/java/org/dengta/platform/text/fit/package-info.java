/**
 * Lines of text in a box: breaking into lines, the size at which they fit. Imports the JDK base and
 * {@code platform.text}; no feature.
 */
@NullMarked
package org.dengta.platform.text.fit;

import org.jspecify.annotations.NullMarked;
