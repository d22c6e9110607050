/**
 * People whom a desk puts on the list by itself, and how a person is sealed. Imports the JDK base
 * and other feature roots.
 */
@NullMarked
package org.dengta.registration;

import org.jspecify.annotations.NullMarked;
