package org.micme.cli.console;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of one command: flags, options with a value, and the rest in order. For one thread.
 *
 * <p>Written by hand: a library for it would take longer to start than the decision that was asked for.
 */
public final class Arguments {

    private final Set<String> flags = new HashSet<>();
    private final Map<String, String> options = new HashMap<>();
    private final List<String> rest = new ArrayList<>();

    /**
     * Sorts arguments.
     *
     * @param arguments as given, never null
     * @param knownFlags such as {@code --json}, never null
     * @param knownOptions those that take a value, such as {@code --history}; never null
     * @throws UsageException where an option is unknown, or its value missing
     */
    public Arguments(List<String> arguments, Set<String> knownFlags, Set<String> knownOptions) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (knownFlags.contains(argument)) {
                flags.add(argument);
            } else if (knownOptions.contains(argument)) {
                if (++i == arguments.size()) {
                    throw new UsageException(argument + " needs a value");
                }
                options.put(argument, arguments.get(i));
            } else if (argument.startsWith("-") && argument.length() > 1) {
                throw new UsageException("unknown option " + argument);
            } else {
                rest.add(argument);
            }
        }
    }

    /**
     * Whether a flag was given.
     *
     * @param flag never null
     * @return true where it was
     */
    public boolean has(String flag) {
        return flags.contains(flag);
    }

    /**
     * The value of an option.
     *
     * @param option never null
     * @return null where it wasn't given
     */
    public @Nullable String option(String option) {
        return options.get(option);
    }

    /**
     * The arguments that are no options.
     *
     * @param least how many there must be
     * @param most how many there may be
     * @param what they are, for the message; never null
     * @return in order
     * @throws UsageException where there are fewer or more
     */
    public List<String> rest(int least, int most, String what) {
        if (rest.size() < least || rest.size() > most) {
            throw new UsageException("expected " + what);
        }
        return List.copyOf(rest);
    }
}
