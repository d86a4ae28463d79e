package org.micme.app.validation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;

/** Takes methods such as {@code name()} for properties: looking for {@code getName()} alone, a validator finds nothing to check. */
final class FluentGetters implements GetterPropertySelectionStrategy {

    private static final Set<String> OF_EVERY_OBJECT = Set.of("hashCode", "toString", "clone", "getClass");

    @Override
    public Optional<String> getProperty(ConstrainableExecutable executable) {
        boolean getter = executable.getReturnType() != void.class
                && executable.getParameterTypes().length == 0
                && !OF_EVERY_OBJECT.contains(executable.getName());
        return getter ? Optional.of(executable.getName()) : Optional.empty();
    }

    @Override
    public List<String> getGetterMethodNameCandidates(String property) {
        return List.of(property);
    }
}
