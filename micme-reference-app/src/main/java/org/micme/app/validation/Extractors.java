package org.micme.app.validation;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;
import java.util.List;

/** What stands in Vavr's containers, for constraints on it; elements of lists are told by index, entries of maps by key. */
final class Extractors {

    private static final String ELEMENT = "<iterable element>";

    /** All of them. */
    static final List<ValueExtractor<?>> ALL =
            List.of(new OfOption(), new OfSeq(), new OfSet(), new OfMapKeys(), new OfMapValues());

    private Extractors() {}

    private static final class OfOption implements ValueExtractor<Option<@ExtractedValue ?>> {

        @Override
        public void extractValues(Option<?> option, ValueReceiver receiver) {
            receiver.value(null, option.getOrNull());
        }
    }

    private static final class OfSeq implements ValueExtractor<Seq<@ExtractedValue ?>> {

        @Override
        public void extractValues(Seq<?> elements, ValueReceiver receiver) {
            int i = 0;
            for (Object element : elements) {
                receiver.indexedValue("<list element>", i++, element);
            }
        }
    }

    private static final class OfSet implements ValueExtractor<Set<@ExtractedValue ?>> {

        @Override
        public void extractValues(Set<?> elements, ValueReceiver receiver) {
            elements.forEach(element -> receiver.iterableValue(ELEMENT, element));
        }
    }

    private static final class OfMapKeys implements ValueExtractor<Map<@ExtractedValue ?, ?>> {

        @Override
        public void extractValues(Map<?, ?> entries, ValueReceiver receiver) {
            entries.forEach((key, value) -> receiver.keyedValue("<map key>", key, key));
        }
    }

    private static final class OfMapValues implements ValueExtractor<Map<?, @ExtractedValue ?>> {

        @Override
        public void extractValues(Map<?, ?> entries, ValueReceiver receiver) {
            entries.forEach((key, value) -> receiver.keyedValue("<map value>", key, value));
        }
    }
}
