/**
 * What two replicas tell each other: who holds which facts, how the guest list and the programme
 * came to be, and what could not be taken. One {@link org.dengta.exchange.Round} brings two of them
 * to the same facts, whatever was sent before, twice or half. Imports the JDK base, {@code
 * accreditation}, {@code journal}, {@code kiosk}, {@code programme} and {@code venue}.
 */
@NullMarked
package org.dengta.exchange;

import org.jspecify.annotations.NullMarked;
