/**
 * Classes that break the rules of the house on purpose, one a rule, in rooms named as the
 * program's. They prove that each rule can still see; nothing runs them.
 */
package org.dengta.house.offenders;
