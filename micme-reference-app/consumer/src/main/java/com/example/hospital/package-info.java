/**
 * A hospital that embeds MiCME: the snippets of the embedding guide, each a program that runs by itself. What stands between
 * {@code // region} and {@code // endregion} is in {@code docs/embedding.md}, word for word.
 */
@NullMarked
package com.example.hospital;

import org.jspecify.annotations.NullMarked;
