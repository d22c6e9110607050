package org.dengta.badge;

import org.dengta.accreditation.PersonId;

import java.util.Optional;

/** The photos this kiosk has. */
public interface PhotoAlbum {

    /** JPEG or PNG bytes of a person's photo, if there is one. */
    Optional<byte[]> of(PersonId person);
}
