/**
 * Applications: what somebody can do to one at its stage ({@link org.micme.rules.application.UnitApprovalRule}).
 */
@NullMarked
package org.micme.rules.application;

import org.jspecify.annotations.NullMarked;
