package org.micme.spi.plugin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.micme.spi.PlugIn;
import org.micme.spi.authority.AuthorityReporter;
import org.micme.spi.calendar.HolidayCalendar;
import org.micme.spi.document.DocumentRenderer;
import org.micme.spi.message.Mailer;
import org.micme.spi.message.TextGateway;
import org.micme.spi.outbox.OutboxTransport;
import org.micme.spi.outside.OutsideCmeSystem;
import org.micme.spi.signin.SignIn;
import org.micme.spi.store.Store;

/**
 * The plug-ins of one program, settled before it starts: those passed in come first, in the order in which they were passed, then
 * those that the service loader finds, by name. Two for a role that has one, or two of one name in a role, are an error that names every
 * candidate and where it comes from; one of several can be chosen by name.
 *
 * <p>Immutable and thread safe; the plug-ins themselves say what they are.
 */
public final class PlugIns {

    private final Map<PlugInRole, List<PlugIn>> byRole = new EnumMap<>(PlugInRole.class);

    private PlugIns(Builder builder) {
        List<PlugIn> found = new ArrayList<>();
        if (builder.loader != null) {
            eachService(builder.loader, found::add);
        }
        found.sort(Comparator.comparing(PlugIn::name)
                .thenComparing(plugIn -> plugIn.getClass().getName()));
        List<PlugIn> all = new ArrayList<>(builder.passedIn);
        found.stream().filter(plugIn -> !holdsClassOf(all, plugIn)).forEach(all::add);
        for (PlugInRole role : PlugInRole.values()) {
            List<PlugIn> candidates =
                    all.stream().filter(role.type()::isInstance).toList();
            byRole.put(role, settled(role, candidates, builder.chosen.get(role)));
        }
    }

    /** A plug-in with several roles is found once for each, and is one all the same. */
    private static boolean holdsClassOf(List<PlugIn> all, PlugIn plugIn) {
        return all.stream().anyMatch(other -> other.getClass() == plugIn.getClass());
    }

    /**
     * Begins to gather plug-ins.
     *
     * @return a builder that has none yet
     */
    public static Builder builder() {
        return new Builder();
    }

    // The service loader wants each role by name here: it looks into this module's descriptor.
    private static void eachService(ClassLoader loader, Consumer<PlugIn> found) {
        each(PlugInRole.STORE, ServiceLoader.load(Store.class, loader), found);
        each(PlugInRole.MAILER, ServiceLoader.load(Mailer.class, loader), found);
        each(PlugInRole.TEXT_GATEWAY, ServiceLoader.load(TextGateway.class, loader), found);
        each(PlugInRole.DOCUMENT_RENDERER, ServiceLoader.load(DocumentRenderer.class, loader), found);
        each(PlugInRole.OUTBOX_TRANSPORT, ServiceLoader.load(OutboxTransport.class, loader), found);
        each(PlugInRole.HOLIDAY_CALENDAR, ServiceLoader.load(HolidayCalendar.class, loader), found);
        each(PlugInRole.AUTHORITY_REPORTER, ServiceLoader.load(AuthorityReporter.class, loader), found);
        each(PlugInRole.OUTSIDE_CME_SYSTEM, ServiceLoader.load(OutsideCmeSystem.class, loader), found);
        each(PlugInRole.SIGN_IN, ServiceLoader.load(SignIn.class, loader), found);
    }

    private static <P extends PlugIn> void each(PlugInRole role, ServiceLoader<P> loader, Consumer<PlugIn> found) {
        try {
            loader.forEach(found);
        } catch (ServiceConfigurationError e) {
            throw new PlugInProblem("a plug-in for the role " + role + " can't be loaded: " + e.getMessage(), e);
        }
    }

    private static List<PlugIn> settled(PlugInRole role, List<PlugIn> candidates, @Nullable String chosen) {
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

    private static String described(List<PlugIn> candidates) {
        if (candidates.isEmpty()) {
            return "none";
        }
        return String.join(", ", candidates.stream().map(PlugIns::described).toList());
    }

    private static String described(PlugIn plugIn) {
        Class<?> type = plugIn.getClass();
        String module = type.getModule().isNamed() ? type.getModule().getName() : "the class path";
        return plugIn.name() + " (" + type.getName() + " of " + module + ")";
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
