/** Badges looked at before they are printed. Imports {@code badge} and its renderer. */
@NullMarked
package org.dengta.app.badges;

import org.jspecify.annotations.NullMarked;
