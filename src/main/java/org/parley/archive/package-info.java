/**
 * The archive as a database: where it lives, how it is opened, migrated and shared by
 * several processes, and who may see what.
 */
@NullMarked
package org.parley.archive;

import org.jspecify.annotations.NullMarked;
