package org.dengta.testing;

import org.dengta.credential.LookupKey;
import org.dengta.roster.PersonKey;

/** The derived numbers of an event whose key is all zeros. */
public final class Numbers {
    public static final PersonKey.Numbering NUMBERING = new LookupKey(new byte[32])::personNumber;

    private Numbers() {}
}
