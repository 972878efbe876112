/**
 * Fixtures shared by tests.
 */
@NullMarked
package org.parley.testing;

import org.jspecify.annotations.NullMarked;
