/** Commands about the exchange: the central list, enrolling, rounds, how it stands, programme. */
@NullMarked
package org.dengta.app.command.exchange;

import org.jspecify.annotations.NullMarked;
