package org.dengta.replay;

import org.dengta.accreditation.GuestList;
import org.dengta.credential.CodeRegister;

/**
 * Whom the scans are of: those of now, since a journal tells numbers and look-ups alone.
 *
 * @param codes this replica's
 * @param guests this replica's
 */
public record People(CodeRegister codes, GuestList guests) {}
