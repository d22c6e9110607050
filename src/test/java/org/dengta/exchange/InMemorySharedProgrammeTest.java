package org.dengta.exchange;

import org.dengta.testing.InMemorySharedProgramme;
import org.dengta.testing.SharedProgrammeContract;

final class InMemorySharedProgrammeTest extends SharedProgrammeContract {
    @Override
    protected SharedProgramme fresh() {
        return new InMemorySharedProgramme();
    }
}
