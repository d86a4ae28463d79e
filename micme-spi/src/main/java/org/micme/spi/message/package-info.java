/** Mail and text messages. */
@NullMarked
package org.micme.spi.message;

import org.jspecify.annotations.NullMarked;
