package org.micme.cli.console;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** How a command with verbs is asked for help: by {@code help} in the place of the verb, or by {@code --help} or {@code -h} anywhere. */
public final class Help {

    private static final String WORD = "help";

    private static final List<String> OPTIONS = List.of("--help", "-h");

    private Help() {}

    /**
     * Whether help is asked for.
     *
     * @param given a verb and what belongs to it, never null
     * @return true where it is
     */
    public static boolean isAsked(List<String> given) {
        return (!given.isEmpty() && given.get(0).equals(WORD)) || given.stream().anyMatch(OPTIONS::contains);
    }

    /**
     * Gives it.
     *
     * @param text its lines, never null
     * @param console never null
     * @return the exit status
     */
    public static int tell(String text, Console console) {
        PrintStream out = new PrintStream(console.out(), false, StandardCharsets.UTF_8);
        out.println(text.stripTrailing());
        out.flush();
        return ExitStatus.DONE;
    }
}
