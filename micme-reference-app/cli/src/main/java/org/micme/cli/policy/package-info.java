/** {@code micme policy}: lists, shows and validates policies, and tells what a history would have been under another one. */
@NullMarked
package org.micme.cli.policy;

import org.jspecify.annotations.NullMarked;
