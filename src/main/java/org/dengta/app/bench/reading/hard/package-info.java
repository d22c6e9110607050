/** Letters, badges and telephones held badly before a camera, drawn by a seeded generator. */
@NullMarked
package org.dengta.app.bench.reading.hard;

import org.jspecify.annotations.NullMarked;
