package org.micme.spi.plugin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
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
 * Asks the service loader for plug-ins, and goes on where one can't be loaded, so that all that is wrong is told at once. A plug-in with
 * several roles is made once. For one thread.
 */
final class Discovery {

    /** Nobody reads of more, and a loader that fails for ever is left alone. */
    private static final int MOST_FAULTS = 100;

    private final ClassLoader loader;
    private final Set<Class<?>> known = new HashSet<>();
    private final Map<Class<?>, PlugIn> found = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();
    private final List<Throwable> causes = new ArrayList<>();

    /** With plug-ins that are there already: what has their class is not made once more. */
    Discovery(ClassLoader loader, Collection<PlugIn> passedIn) {
        this.loader = loader;
        passedIn.forEach(plugIn -> known.add(plugIn.getClass()));
    }

    /**
     * All that there are, as the service loader has them.
     *
     * @throws PlugInProblem where one or more can't be loaded
     */
    Collection<PlugIn> plugIns() {
        // The service loader wants each role by name here: it looks into this module's descriptor.
        ask(PlugInRole.STORE, ServiceLoader.load(Store.class, loader));
        ask(PlugInRole.MAILER, ServiceLoader.load(Mailer.class, loader));
        ask(PlugInRole.TEXT_GATEWAY, ServiceLoader.load(TextGateway.class, loader));
        ask(PlugInRole.DOCUMENT_RENDERER, ServiceLoader.load(DocumentRenderer.class, loader));
        ask(PlugInRole.OUTBOX_TRANSPORT, ServiceLoader.load(OutboxTransport.class, loader));
        ask(PlugInRole.HOLIDAY_CALENDAR, ServiceLoader.load(HolidayCalendar.class, loader));
        ask(PlugInRole.AUTHORITY_REPORTER, ServiceLoader.load(AuthorityReporter.class, loader));
        ask(PlugInRole.OUTSIDE_CME_SYSTEM, ServiceLoader.load(OutsideCmeSystem.class, loader));
        ask(PlugInRole.SIGN_IN, ServiceLoader.load(SignIn.class, loader));
        if (!faults.isEmpty()) {
            throw problem();
        }
        return found.values();
    }

    private <P extends PlugIn> void ask(PlugInRole role, ServiceLoader<P> services) {
        ServiceFiles files = new ServiceFiles(loader, role);
        Iterator<ServiceLoader.Provider<P>> each = services.stream().iterator();
        Set<String> given = new HashSet<>();
        boolean more = true;
        boolean broken = false;
        while (more && faults.size() < MOST_FAULTS) {
            try {
                more = each.hasNext();
                if (more) {
                    ServiceLoader.Provider<P> provider = each.next();
                    given.add(provider.type().getName());
                    make(role, provider);
                }
            } catch (ServiceConfigurationError | LinkageError e) {
                broken = true;
                fault(role, files.withoutPaths(e), e);
            }
        }
        if (broken) {
            files.namesBut(given).forEach(name -> faults.add("not loaded is " + name));
        }
    }

    private void make(PlugInRole role, ServiceLoader.Provider<? extends PlugIn> provider) {
        if (known.contains(provider.type())) {
            return;
        }
        try {
            PlugIn plugIn = provider.get();
            if (known.add(plugIn.getClass())) {
                found.put(plugIn.getClass(), plugIn);
            }
        } catch (ServiceConfigurationError e) {
            Throwable why = e.getCause() == null ? e : e.getCause();
            fault(
                    role,
                    Origin.of(provider.type()) + " ended with " + why.getClass().getName(),
                    e);
        }
    }

    private void fault(PlugInRole role, String what, Throwable cause) {
        faults.add("for the role " + role + ": " + what);
        causes.add(cause);
    }

    private PlugInProblem problem() {
        PlugInProblem problem = new PlugInProblem(
                "plug-ins can't be loaded " + String.join("; ", faults) + "; found besides: " + besides(),
                causes.get(0));
        causes.stream().skip(1).forEach(problem::addSuppressed);
        return problem;
    }

    private String besides() {
        List<String> others = found.values().stream()
                .map(plugIn -> Origin.of(plugIn, false) + " for " + PlugInRole.of(plugIn))
                .toList();
        return others.isEmpty() ? "none" : String.join(", ", others);
    }
}
