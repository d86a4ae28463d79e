package org.micme.spi.plugin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.micme.spi.PlugIn;

/**
 * The plug-ins of one program, settled before it starts: those passed in come first, in the order in which they were passed, then
 * those that the service loader finds, by name. Two for a role that has one, or two of one name in a role, are an error that names every
 * candidate and where it comes from: class, module, and the jar by its file name; one of several can be chosen by name. What can't be
 * loaded is an error too, that names it, its jar, and what was found besides. A class that is passed in is not found once more.
 *
 * <p>Immutable and thread safe; the plug-ins themselves say what they are.
 */
public final class PlugIns {

    private final Map<PlugInRole, List<PlugIn>> byRole = new EnumMap<>(PlugInRole.class);
    private final Set<PlugIn> passedIn = Collections.newSetFromMap(new IdentityHashMap<>());

    private PlugIns(Builder builder) {
        passedIn.addAll(builder.passedIn);
        List<PlugIn> found = new ArrayList<>();
        if (builder.loader != null) {
            found.addAll(new Discovery(builder.loader, builder.passedIn).plugIns());
        }
        found.sort(Comparator.comparing(PlugIn::name)
                .thenComparing(plugIn -> plugIn.getClass().getName()));
        List<PlugIn> all = new ArrayList<>(builder.passedIn);
        all.addAll(found);
        for (PlugInRole role : PlugInRole.values()) {
            List<PlugIn> candidates =
                    all.stream().filter(role.type()::isInstance).toList();
            byRole.put(role, settled(role, candidates, builder.chosen.get(role)));
        }
    }

    /**
     * Begins to gather plug-ins.
     *
     * @return a builder that has none yet
     */
    public static Builder builder() {
        return new Builder();
    }

    private List<PlugIn> settled(PlugInRole role, List<PlugIn> candidates, @Nullable String chosen) {
        for (int i = 0; i < candidates.size(); i++) {
            String name = candidates.get(i).name();
            List<PlugIn> namesakes = candidates.stream()
                    .filter(candidate -> candidate.name().equals(name))
                    .toList();
            if (namesakes.size() > 1) {
                throw new PlugInProblem("the role " + role + " has several plug-ins called " + name + ": "
                        + described(namesakes) + "; leave all but one out");
            }
        }
        if (chosen != null) {
            PlugIn only = candidates.stream()
                    .filter(candidate -> candidate.name().equals(chosen))
                    .findFirst()
                    .orElseThrow(() -> new PlugInProblem("the role " + role + " has no plug-in called " + chosen
                            + "; there is " + described(candidates)));
            return List.of(only);
        }
        if (candidates.size() > 1 && !role.canBeMany()) {
            throw new PlugInProblem("the role " + role + " is for one plug-in, and there are " + candidates.size()
                    + ": " + described(candidates) + "; choose one by its name, or leave the others out");
        }
        return candidates;
    }

    private String described(List<PlugIn> candidates) {
        if (candidates.isEmpty()) {
            return "none";
        }
        return String.join(", ", candidates.stream().map(this::described).toList());
    }

    private String described(PlugIn plugIn) {
        return Origin.of(plugIn, passedIn.contains(plugIn));
    }

    /**
     * The plug-in of a role.
     *
     * @param type the role's interface, such as {@code Mailer.class}; never null
     * @param <P> its type
     * @return none where there is none
     * @throws IllegalArgumentException where the type is no role, or one that can have many
     */
    public <P extends PlugIn> Optional<P> find(Class<P> type) {
        PlugInRole role = PlugInRole.of(type);
        if (role.canBeMany()) {
            throw new IllegalArgumentException("the role " + role + " can have many plug-ins: ask for all of them");
        }
        return all(type).stream().findFirst();
    }

    /**
     * The plug-in of a role that is needed.
     *
     * @param type the role's interface, never null
     * @param <P> its type
     * @return never null
     * @throws PlugInProblem where there is none
     */
    public <P extends PlugIn> P need(Class<P> type) {
        return find(type)
                .orElseThrow(() ->
                        new PlugInProblem("the role " + PlugInRole.of(type) + " has no plug-in: put one that provides "
                                + type.getName() + " on the module or class path, or pass one in"));
    }

    /**
     * The plug-ins of a role.
     *
     * @param type the role's interface, never null
     * @param <P> its type
     * @return in their order; empty where there is none; unmodifiable
     */
    public <P extends PlugIn> List<P> all(Class<P> type) {
        return byRole.getOrDefault(PlugInRole.of(type), List.of()).stream()
                .map(type::cast)
                .toList();
    }

    /**
     * Which plug-in has which role, for people.
     *
     * @return a line for each role; never null
     */
    public String report() {
        StringBuilder report = new StringBuilder();
        byRole.forEach((role, plugIns) ->
                report.append(role).append(": ").append(described(plugIns)).append('\n'));
        return report.toString();
    }

    /** Gathers plug-ins. For one thread. */
    public static final class Builder {

        private final List<PlugIn> passedIn = new ArrayList<>();
        private final Map<PlugInRole, String> chosen = new EnumMap<>(PlugInRole.class);
        private @Nullable ClassLoader loader;

        private Builder() {}

        /**
         * Adds a plug-in, for every role that it has.
         *
         * @param plugIn never null
         * @return this builder
         * @throws IllegalArgumentException where it has no role
         */
        public Builder with(PlugIn plugIn) {
            if (PlugInRole.of(plugIn).isEmpty()) {
                throw new IllegalArgumentException(plugIn.getClass().getName() + " has no role of a plug-in");
            }
            passedIn.add(plugIn);
            return this;
        }

        /**
         * Also looks for plug-ins with the service loader.
         *
         * @param with which sees the plug-ins, never null
         * @return this builder
         */
        public Builder discover(ClassLoader with) {
            loader = Objects.requireNonNull(with, "with");
            return this;
        }

        /**
         * Takes one of several, by its name; the others of the role are left out.
         *
         * @param type the role's interface, never null
         * @param name the plug-in's, never null
         * @return this builder
         */
        public Builder choose(Class<? extends PlugIn> type, String name) {
            chosen.put(PlugInRole.of(type), Objects.requireNonNull(name, "name"));
            return this;
        }

        /**
         * Settles which plug-ins there are; nothing can be added afterwards.
         *
         * @return never null
         * @throws PlugInProblem where they don't fit together, or one that was chosen is missing, or one can't be loaded
         */
        public PlugIns build() {
            return new PlugIns(this);
        }
    }
}
