package org.dengta.search;

import org.dengta.testing.InMemoryPeopleIndex;
import org.dengta.testing.PeopleIndexContract;

final class InMemoryPeopleIndexTest extends PeopleIndexContract {
    @Override
    protected PeopleIndex empty(SearchTerms terms) {
        return new InMemoryPeopleIndex(terms);
    }
}
