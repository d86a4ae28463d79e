package com.example.hospital;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.time.InstantSource;
import org.micme.rules.RuleBook;
import org.micme.rules.policy.Policy;
import org.micme.rules.policy.PolicyPacks;

/** Binds what decides: rules with their plug-ins, a policy, and the one clock. */
// region guice-module
public final class HospitalModule extends AbstractModule {

    private final InstantSource clock;

    /**
     * A module.
     *
     * @param clock tells the moment of asking, never null
     */
    public HospitalModule(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    protected void configure() {
        bind(InstantSource.class).toInstance(clock);
        bind(Policy.class).toInstance(PolicyPacks.micme());
    }

    @Provides
    @Singleton
    RuleBook ruleBook() {
        return RuleBook.discovered(HospitalModule.class.getClassLoader());
    }
}
// endregion
