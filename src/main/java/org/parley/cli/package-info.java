/**
 * The command line: one class per command, rendering as text, CSV and JSON, exit codes.
 */
@NullMarked
package org.parley.cli;

import org.jspecify.annotations.NullMarked;
