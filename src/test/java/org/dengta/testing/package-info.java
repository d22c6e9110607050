/**
 * What tests of every room share: builders with the event's words, fakes of the ports, contracts.
 */
@NullMarked
package org.dengta.testing;

import org.jspecify.annotations.NullMarked;
