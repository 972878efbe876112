/**
 * What imports did: runs, their files with counts that add up, notices and refused rows.
 * The ledger is what a resumed run starts from.
 */
@NullMarked
package org.parley.intake.ledger;

import org.jspecify.annotations.NullMarked;
