package org.micme.bench;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.micme.domain.account.PersonId;
import org.micme.domain.activity.Activity;
import org.micme.domain.disclosure.ContentRole;
import org.micme.domain.disclosure.CoveredDisclosure;
import org.micme.domain.disclosure.FinancialRelationship;
import org.micme.domain.disclosure.OfficeApproval;
import org.micme.domain.disclosure.PersonReview;
import org.micme.domain.disclosure.ReviewDecision;
import org.micme.domain.disclosure.SubmittedDisclosure;
import org.micme.rules.policy.Policy;
import org.micme.rules.policy.PolicyPacks;
import org.micme.rules.series.AssignedPerson;
import org.micme.rules.series.ChildStatusFacts;

/** Children of series as they come: most in order, some with every fault there is. */
final class Children {

    private static final String[] SERIES = {
        "Cardiology Grand Rounds",
        "Tumor Board",
        "Morbidity & Mortality",
        "Emergency Medicine Conference",
        "Pädiatrie",
        "Journal Club - Surgery",
        "Case of the Week",
        " "
    };
    private static final String[] TOPICS = {
        "Heart Failure in Primary Care",
        "Sepsis: The First Hour",
        "Update on Anticoagulation",
        "Management of Acute Stroke in the Emergency Department",
        "Asthma",
        "Opioid Stewardship, Pain & Addiction",
        "Sjögren's Syndrome",
        "Ethics at the End of Life - Cases and Conversations",
        "COVID-19 Five Years On",
        "What Should I Do When the Troponin Is High?",
        "Type 2 Diabetes: New Drugs",
        "Marching Through the Airway"
    };
    private static final String[] DATES = {
        "2025-03-07",
        "3/7/2025",
        "03/07/25",
        "March 7",
        "7 March 2025",
        "7th of March, 7th March",
        "Sept 3rd, 2025",
        "May 12",
        "030725",
        "2025/12/31"
    };
    private static final String[] NO_DATES = {"March 2025", "2025", "3/7", "T.B.D.", "13/40/2025", "May", "993199"};
    private static final String[] PLACEHOLDERS = {"TBD", "tba", "To Be Announced", "Topic to be determined"};
    private static final ZoneId[] ZONES = {
        ZoneId.of("America/Detroit"),
        ZoneId.of("America/Los_Angeles"),
        ZoneId.of("America/New_York"),
        ZoneId.of("Europe/Berlin"),
        ZoneId.of("Asia/Kolkata"),
        ZoneId.of("Australia/Lord_Howe"),
        ZoneId.of("UTC")
    };

    private final Dice dice;

    private Children(long seed) {
        this.dice = new Dice(seed);
    }

    static List<Case<ChildStatusFacts>> varied(int count, long seed) {
        Children children = new Children(seed);
        List<Case<ChildStatusFacts>> cases = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            cases.add(new Case<>(children.child(), children.policy()));
        }
        return cases;
    }

    private Policy policy() {
        String name = dice.percent(60) ? PolicyPacks.DEFAULT : dice.oneOf("vanderbilt", "rutgers", "utsw", "stanford");
        return PolicyPacks.named(name).get();
    }

    private ChildStatusFacts child() {
        ZoneId zone = dice.oneOf(ZONES);
        Instant start = LocalDate.of(2025, 1, 1)
                .plusDays(dice.below(400))
                .atTime(dice.between(6, 22), dice.oneOf(0, 30))
                .atZone(zone)
                .toInstant();
        Instant end = dice.percent(5)
                ? LocalDate.ofInstant(start, zone)
                        .plusDays(1)
                        .atStartOfDay(zone)
                        .toInstant()
                : start.plus(Duration.ofMinutes(dice.oneOf(45, 60, 60, 90, 480)));
        String series = dice.oneOf(SERIES);
        Seq<AssignedPerson> faculty = faculty(start);
        return ChildStatusFacts.builder()
                .zone(zone)
                .seriesName(series)
                .activity(new Activity(name(series), start, end))
                .nameAccepted(dice.percent(5))
                .faculty(faculty)
                .approval(approval(start, faculty))
                .build();
    }

    private Option<String> name(String series) {
        String topic = dice.oneOf(TOPICS);
        int kind = dice.below(100);
        if (kind < 4) {
            return Option.none();
        }
        if (kind < 12) {
            return Option.some(topic + " " + dice.oneOf(DATES));
        }
        if (kind < 20) {
            return Option.some(series + ": " + topic + ", " + dice.oneOf(DATES));
        }
        if (kind < 26) {
            return Option.some(topic + " (" + dice.oneOf(NO_DATES) + ")");
        }
        if (kind < 30) {
            return Option.some(dice.oneOf(PLACEHOLDERS));
        }
        if (kind < 36) {
            return Option.some(series + " - " + topic);
        }
        return Option.some(topic);
    }

    private Seq<AssignedPerson> faculty(Instant start) {
        int count = dice.percent(4) ? 0 : dice.oneOf(1, 1, 1, 2, 2, 3, 4, 6);
        List<AssignedPerson> people = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            people.add(person("person-" + (i + 1), start));
        }
        return Array.ofAll(people);
    }

    private AssignedPerson person(String id, Instant start) {
        List<SubmittedDisclosure> disclosures = new ArrayList<>();
        int count = dice.percent(5) ? 0 : dice.oneOf(1, 1, 1, 2, 2, 3);
        for (int i = 0; i < count; i++) {
            Instant submittedAt = start.minus(Duration.ofDays(400L * i)).minusNanos(i);
            disclosures.add(new SubmittedDisclosure(submittedAt(submittedAt), relationships()));
        }
        return AssignedPerson.builder()
                .id(PersonId.of(id))
                .role(dice.percent(20) ? ContentRole.PLANNER : ContentRole.FACULTY)
                .disclosures(Array.ofAll(disclosures))
                .review(review(disclosures))
                .build();
    }

    private Instant submittedAt(Instant start) {
        int days = dice.percent(80) ? dice.between(2, 340) : dice.oneOf(364, 365, 366, 0, -3);
        return dice.daysBefore(start, days);
    }

    private Seq<FinancialRelationship> relationships() {
        return dice.percent(75) ? Array.empty() : Array.of(new FinancialRelationship("Acme Devices", "consultant"));
    }

    private Option<PersonReview> review(List<SubmittedDisclosure> disclosures) {
        if (disclosures.isEmpty() || dice.percent(10)) {
            return Option.none();
        }
        SubmittedDisclosure about = disclosures.get(dice.percent(92) ? 0 : disclosures.size() - 1);
        ReviewDecision decision = dice.percent(85) ? ReviewDecision.APPROVED : dice.oneOf(ReviewDecision.values());
        return Option.some(new PersonReview(decision, about.submittedAt()));
    }

    private Option<OfficeApproval> approval(Instant start, Seq<AssignedPerson> faculty) {
        if (dice.percent(30)) {
            return Option.none();
        }
        List<CoveredDisclosure> covers = new ArrayList<>();
        for (AssignedPerson person : faculty) {
            if (!person.disclosures().isEmpty() && dice.percent(95)) {
                covers.add(new CoveredDisclosure(
                        person.id(), person.disclosures().get(0).submittedAt()));
            }
        }
        return Option.some(new OfficeApproval(dice.daysBefore(start, dice.oneOf(20, 7, 0)), Array.ofAll(covers)));
    }
}
