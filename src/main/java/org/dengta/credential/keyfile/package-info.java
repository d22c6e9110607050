/**
 * The event's keys in a file of the data folder that only its owner may read. This protects against
 * other accounts of the machine, not against a stolen running laptop. Imports {@code credential}
 * and {@code platform.problem}.
 */
@NullMarked
package org.dengta.credential.keyfile;

import org.jspecify.annotations.NullMarked;
