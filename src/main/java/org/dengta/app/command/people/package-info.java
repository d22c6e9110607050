/** Commands about people: lists, letters, badges, credentials. */
@NullMarked
package org.dengta.app.command.people;

import org.jspecify.annotations.NullMarked;
