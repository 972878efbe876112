/**
 * Accounts: what one claimant says about one fact in one article, as typed values, and
 * how they are stored so that the same row twice is stored once.
 */
@NullMarked
package org.parley.fact.account;

import org.jspecify.annotations.NullMarked;
