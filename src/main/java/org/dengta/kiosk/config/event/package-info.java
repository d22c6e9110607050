/**
 * Reads {@code event.yaml}, and holds what all configuration files share: ids, references, faults.
 * Imports the JDK base, feature roots and {@code platform.yaml}.
 */
@NullMarked
package org.dengta.kiosk.config.event;

import org.jspecify.annotations.NullMarked;
