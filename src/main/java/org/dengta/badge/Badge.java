package org.dengta.badge;

import org.dengta.credential.CredentialCode;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one person's badge says.
 *
 * @param fields the text of every {@link BadgeField}, empty where there is none
 * @param language BCP 47 tag that decides between national glyph forms, may be empty
 * @param colour the category's, {@code #rrggbb}
 * @param chips signs of the zones the person may enter, in the order of the venue
 * @param photo JPEG or PNG bytes, if there is a photo
 * @param code what the QR code carries
 */
public record Badge(
        Map<BadgeField, String> fields,
        String language,
        String colour,
        List<String> chips,
        Optional<byte[]> photo,
        CredentialCode code) {
    public Badge {
        fields = Map.copyOf(fields);
        chips = List.copyOf(chips);
    }

    /** Says neither name nor code, which must not reach a log by accident. */
    @Override
    public String toString() {
        return "Badge";
    }
}
