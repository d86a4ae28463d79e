package org.micme.app;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;
import org.micme.app.http.HttpEdge;
import org.micme.app.validation.Validation;
import org.micme.rules.RuleBook;
import org.micme.rules.Wording;

/** What the application is made of, where it isn't plain from the constructors. */
public final class Wiring extends AbstractModule {

    private final RuleBook book;

    /**
     * An application that decides with these rules.
     *
     * @param book the rules and their plug-ins, never null
     */
    public Wiring(RuleBook book) {
        this.book = book;
    }

    @Override
    protected void configure() {
        binder().requireAtInjectOnConstructors();
        binder().requireExactBindingAnnotations();
        install(new Validation());
        bind(RuleBook.class).toInstance(book);
        bind(Wording.class).toInstance(Wording.ENGLISH);
        bind(HttpEdge.class).in(Singleton.class);
    }
}
