package org.dengta.house.offenders.accreditation;

import java.nio.file.Path;

public final class ImpureRoot {
    public Path file;
}
