/**
 * The guards of the house: which room may know which, what code may look like, how it is formatted
 * and how the program starts. Every guard has a planted offender that it is shown to reject.
 */
package org.dengta.house;
