/** The windows, wired: threads, stations, the demo event, pictures of every screen. */
@NullMarked
package org.dengta.app.screen;

import org.jspecify.annotations.NullMarked;
