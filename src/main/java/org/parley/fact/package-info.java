/**
 * The kinds of facts, each declared once: its columns, roles and links. The declarations
 * drive how headers are recognised, how rows are read, and how accounts are written.
 */
@NullMarked
package org.parley.fact;

import org.jspecify.annotations.NullMarked;
