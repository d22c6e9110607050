package org.dengta.accreditation;

/**
 * A person whom desks have amended otherwise than the list says.
 *
 * @param card as the person stands here, with the amendments
 * @param listed the list's own row
 */
public record AmendedCard(Person card, Person listed) {}
