package org.dengta.admission;

import org.dengta.accreditation.Person;
import org.dengta.credential.Credential;
import org.dengta.presence.Whereabouts;

/**
 * The person whose credential was presented, as this kiosk knows it.
 *
 * @param credential what was presented
 * @param person whose it is
 * @param whereabouts where that person stands
 */
public record Holder(Credential credential, Person person, Whereabouts whereabouts) {}
