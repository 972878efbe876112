/**
 * What is due, and when.
 */
@NullMarked
package org.parley.schedule;

import org.jspecify.annotations.NullMarked;
