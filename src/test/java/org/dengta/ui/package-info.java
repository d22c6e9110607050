/** Tests over all rooms of the screen: texts in both languages, contrast in both themes. */
@NullMarked
package org.dengta.ui;

import org.jspecify.annotations.NullMarked;
