package org.micme.domain.kernel;

import java.io.Serializable;

/**
 * How many changes an aggregate has seen. Whoever stores one hands over the version at which it was read, and is refused
 * where somebody else has stored another since.
 *
 * <p>Immutable and thread safe.
 *
 * @param number from 0
 */
public record Version(long number) implements Comparable<Version>, Serializable {

    /** Of an aggregate that nothing has happened to, and that nobody has stored. */
    public static final Version NEW = new Version(0);

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException where it is negative
     */
    public Version {
        if (number < 0) {
            throw new IllegalArgumentException("number is negative");
        }
    }

    /**
     * The version with this number.
     *
     * @param number from 0
     * @return the version
     */
    public static Version of(long number) {
        return new Version(number);
    }

    /**
     * The version after one more change.
     *
     * @return the next version
     * @throws ArithmeticException where it exceeds what 64 bits hold
     */
    public Version next() {
        return new Version(Math.incrementExact(number));
    }

    @Override
    public int compareTo(Version other) {
        return Long.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Long.toString(number);
    }
}
