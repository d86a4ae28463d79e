/**
 * What every plug-in that leads outside has to do, as tests to inherit: {@link org.micme.contract.outward.MailerContract} and one for each
 * other port. The plug-in's test extends its contract, gives the plug-in, and plays the other side of the wire: it says what arrived
 * there, makes it unreachable, and has it refuse. Reports, floors and known deviations are those of {@link org.micme.contract}.
 *
 * <p>Each clause has a test instance of its own, so what stands in the test's fields is new for it; what has to be closed is closed by an
 * {@code AfterEach} of the test. A clause may ask for a second plug-in, as another node would have it: the same settings, the same other
 * side.
 */
@NullMarked
package org.micme.contract.outward;

import org.jspecify.annotations.NullMarked;
