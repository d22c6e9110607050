package org.dengta.credential;

import org.dengta.programme.EventNumber;

/**
 * What an invitation letter's QR code says; written by {@link LetterFormat}.
 *
 * @param event the event it invites to
 * @param code the credential's own code
 * @param seal what the organisers signed
 */
public record LetterCode(EventNumber event, CredentialCode code, LetterSeal seal) {}
