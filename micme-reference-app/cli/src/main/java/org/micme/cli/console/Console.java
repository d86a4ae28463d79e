package org.micme.cli.console;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;

/**
 * What a command reads and writes. For one thread.
 *
 * @param in standard input, never null
 * @param out answers, never null
 * @param err messages and progress, never null
 * @param terminal whether somebody watches {@code err}
 */
public record Console(InputStream in, OutputStream out, PrintWriter err, boolean terminal) {}
