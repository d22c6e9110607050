/** Commands of people on duty: holds, orders about people, alerts, buses. */
@NullMarked
package org.dengta.app.command.duty;

import org.jspecify.annotations.NullMarked;
