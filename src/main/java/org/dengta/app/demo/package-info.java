/** The sample event in full swing, for trying the windows out: invented people, real records. */
@NullMarked
package org.dengta.app.demo;

import org.jspecify.annotations.NullMarked;
