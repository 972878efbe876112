/**
 * Actors, places and the other things that rows refer to by name, and how a name is
 * found.
 */
@NullMarked
package org.parley.reference;

import org.jspecify.annotations.NullMarked;
