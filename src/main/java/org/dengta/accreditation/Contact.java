package org.dengta.accreditation;

/**
 * How a person is reached; each part may be empty.
 *
 * @param liaison the liaison officer (联络员) who collects badges and answers for the person
 * @param phone digits and signs as listed
 * @param notes free text of the organisers
 */
public record Contact(String liaison, String phone, String notes) {
    /** Says nothing: names and phones must not reach a log by accident. */
    @Override
    public String toString() {
        return "Contact";
    }
}
