/**
 * How briefings reach their recipients: by mail and into folders, each at most once.
 */
@NullMarked
package org.parley.delivery;

import org.jspecify.annotations.NullMarked;
