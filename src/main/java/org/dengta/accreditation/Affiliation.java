package org.dengta.accreditation;

/**
 * Whom a person comes with and for; each part may be empty.
 *
 * @param region country or region as the organisers write it
 * @param organisation in the person's own or Chinese wording
 * @param organisationLatin in Latin letters
 * @param position function or title
 * @param delegation the delegation's name
 * @param principal the number of the person that a companion or interpreter goes with
 */
public record Affiliation(
        String region,
        String organisation,
        String organisationLatin,
        String position,
        String delegation,
        String principal) {
    /** Says nothing: function and organisation together name a person. */
    @Override
    public String toString() {
        return "Affiliation";
    }
}
