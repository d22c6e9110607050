/** What people on duty order and are told, wired. May import what app itself may. */
@NullMarked
package org.dengta.app.duty;

import org.jspecify.annotations.NullMarked;
