package org.micme.domain.kernel;

import java.io.Serializable;

/**
 * Identifies an activity, a child of a series as well as a course, by the short number that learners send in a text message
 * (RSS-4). It is unique within the institution.
 *
 * <p>Immutable and thread safe. {@code parse(toString())} gives the value back.
 *
 * @param number from 1 to 999,999,999
 */
public record ActivityId(int number) implements Comparable<ActivityId>, Serializable {

    private static final int LARGEST = 999_999_999;

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException where it is out of range
     */
    public ActivityId {
        if (number < 1 || number > LARGEST) {
            throw new IllegalArgumentException("number is not from 1 to 999999999");
        }
    }

    /**
     * The id with this number.
     *
     * @param number from 1 to 999,999,999
     * @return the id
     */
    public static ActivityId of(int number) {
        return new ActivityId(number);
    }

    /**
     * Reads the number.
     *
     * @param text digits alone, never null
     * @return the id
     * @throws IllegalArgumentException where it is no number in the range
     */
    public static ActivityId parse(String text) {
        if (!text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new NumberFormatException("text is not digits alone");
        }
        return new ActivityId(Integer.parseInt(text));
    }

    @Override
    public int compareTo(ActivityId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
