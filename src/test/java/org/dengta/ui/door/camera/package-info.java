/** Tests of the door's camera. */
@NullMarked
package org.dengta.ui.door.camera;

import org.jspecify.annotations.NullMarked;
