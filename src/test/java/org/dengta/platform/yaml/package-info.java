/** Tests of the reading of YAML. */
@NullMarked
package org.dengta.platform.yaml;

import org.jspecify.annotations.NullMarked;
