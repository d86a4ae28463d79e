/**
 * An adapter in memory: {@link org.micme.contract.memory.MemoryStore} keeps what a database would keep until the program ends, and fulfils
 * every contract of the kit. It is for the tests of those who embed MiCME, and neither reads nor writes a file.
 *
 * <p>What an institution has at one moment is one immutable value. A unit starts from it and makes another of it, which takes its place when
 * the unit ends well.
 */
@NullMarked
package org.micme.contract.memory;

import org.jspecify.annotations.NullMarked;
