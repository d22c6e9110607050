/**
 * Organisers' lists as spreadsheets: finds the headings, hands the rows to the import, writes its
 * report and the guest list as an export. Imports {@code intake}, {@code roster}, {@code
 * accreditation}, {@code programme}, {@code venue}, {@code platform.sheet} and {@code
 * platform.file}.
 */
@NullMarked
package org.dengta.intake.sheet;

import org.jspecify.annotations.NullMarked;
