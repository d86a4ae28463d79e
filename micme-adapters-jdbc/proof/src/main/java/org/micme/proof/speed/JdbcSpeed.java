package org.micme.proof.speed;

import java.util.Arrays;
import java.util.List;
import org.micme.jdbc.sql.Dialect;

/**
 * Shows that the JDBC adapter is nearly as fast as JDBC by hand: as ratios, measured in turns on the same databases. Exits with 1 where a
 * bound doesn't hold. Parts can be named: {@code claims}, {@code pages}, {@code import}; {@code --short} measures less, and smaller.
 */
public final class JdbcSpeed {

    private final Figures figures = new Figures(System.out);
    private final List<String> parts;
    private final boolean quick;

    private JdbcSpeed(List<String> arguments) {
        this.quick = arguments.contains("--short");
        this.parts = arguments.stream()
                .filter(argument -> !argument.startsWith("--"))
                .toList();
    }

    /**
     * Measures.
     *
     * @param arguments {@code --short}, and the parts to measure; none for all
     * @throws Exception where a measurement fails
     */
    public static void main(String[] arguments) throws Exception {
        System.exit(new JdbcSpeed(Arrays.asList(arguments)).run() ? 0 : 1);
    }

    private boolean run() throws Exception {
        for (Dialect dialect : Dialect.values()) {
            if (wanted("claims")) {
                new ClaimSpeed(figures, quick ? 5 : 9, quick ? 400 : 3_000).measure(dialect);
            }
            if (wanted("pages")) {
                new PageSpeed(figures, quick ? 50_000 : 1_000_000, quick ? 3 : 9, quick ? 10 : 50).measure(dialect);
            }
        }
        if (wanted("import")) {
            try (ImportSpeed imports = new ImportSpeed(figures, quick ? 10_000 : 100_000, 3)) {
                for (Dialect dialect : Dialect.values()) {
                    imports.measure(dialect);
                }
            }
        }
        return figures.conclude();
    }

    private boolean wanted(String part) {
        return parts.isEmpty() || parts.contains(part);
    }
}
