/** Commands about badge layouts and about many badges at once. */
@NullMarked
package org.dengta.app.command.badges;

import org.jspecify.annotations.NullMarked;
