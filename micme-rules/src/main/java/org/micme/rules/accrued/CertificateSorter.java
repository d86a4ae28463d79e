package org.micme.rules.accrued;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.micme.domain.credit.Amount;

/** Sorts what is taken into certificates, course by course. */
final class CertificateSorter {

    private final Map<String, Course> courses = new LinkedHashMap<>();
    private Amount total = Amount.ZERO;

    void add(AccruedCredit credit, Amount amount) {
        total = total.plus(amount);
        courses.computeIfAbsent(credit.course(), course -> new Course()).add(credit.topic(), amount);
    }

    CertificatePreview preview() {
        Seq<CertificatePreview.Certificate> all = Array.ofAll(courses.entrySet())
                .map(course -> new CertificatePreview.Certificate(
                        course.getKey(), course.getValue().total, Array.ofAll(course.getValue().topics)));
        return new CertificatePreview(total, all);
    }

    private static final class Course {

        private final List<CertificatePreview.Topic> topics = new ArrayList<>();
        private Amount total = Amount.ZERO;

        void add(String topic, Amount amount) {
            topics.add(new CertificatePreview.Topic(topic, amount));
            total = total.plus(amount);
        }
    }
}
