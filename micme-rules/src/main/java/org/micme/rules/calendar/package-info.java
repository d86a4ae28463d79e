/**
 * Reckoning with dates: how long something lasts, which days are business days. {@link org.micme.rules.calendar.Lifetime} and
 * {@link org.micme.rules.calendar.BusinessDays} are what the rules use.
 */
@NullMarked
package org.micme.rules.calendar;

import org.jspecify.annotations.NullMarked;
