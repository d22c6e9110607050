package org.dengta.ui.desk.search;

import org.dengta.accreditation.Person;
import org.dengta.programme.Category;
import org.dengta.search.SearchField;

import java.util.Optional;
import java.util.Set;

/**
 * Somebody found.
 *
 * @param person as listed
 * @param category empty when it is no longer planned
 * @param fields in what the words were found
 */
public record ResultRow(Person person, Optional<Category> category, Set<SearchField> fields) {}
