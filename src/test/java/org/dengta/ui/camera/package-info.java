/** Tests of the camera as stations see it. */
@NullMarked
package org.dengta.ui.camera;

import org.jspecify.annotations.NullMarked;
