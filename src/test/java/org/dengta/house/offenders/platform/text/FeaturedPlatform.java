package org.dengta.house.offenders.platform.text;

import org.dengta.house.offenders.accreditation.ImpureRoot;

public final class FeaturedPlatform {
    public ImpureRoot root;
}
