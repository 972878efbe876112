/**
 * Parley: an archive of peace talks, ceasefires and border disputes. Packages depend on
 * each other only downwards, in the order that {@code StructureTests} lists.
 */
@NullMarked
package org.parley;

import org.jspecify.annotations.NullMarked;
