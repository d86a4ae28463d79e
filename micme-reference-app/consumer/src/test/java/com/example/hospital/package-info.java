/**
 * A hospital that embeds MiCME and sees what is exported, and nothing more.
 *
 * <p>The tests run on the packaged jars in a Java process of their own: a module's descriptor shows its gaps there, and
 * not in a build that opens everything to the tests.
 */
@NullMarked
package com.example.hospital;

import org.jspecify.annotations.NullMarked;
