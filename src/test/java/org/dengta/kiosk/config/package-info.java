/** Tests of the configuration folder. */
@NullMarked
package org.dengta.kiosk.config;

import org.jspecify.annotations.NullMarked;
