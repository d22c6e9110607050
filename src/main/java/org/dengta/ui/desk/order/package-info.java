/**
 * What people on duty order about the person of the open card: hand over, lift, block. Imports
 * JavaFX, {@code platform}, {@code ui.desk} and feature roots.
 */
@NullMarked
package org.dengta.ui.desk.order;

import org.jspecify.annotations.NullMarked;
