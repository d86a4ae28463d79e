/**
 * Receipts: a decision that was kept, as a small signed file that anyone can verify without the program that made it, and that this
 * program asks again (policies.md, "Receipt").
 */
@NullMarked
package org.micme.cli.receipt;

import org.jspecify.annotations.NullMarked;
