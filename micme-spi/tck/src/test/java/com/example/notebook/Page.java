package com.example.notebook;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.micme.domain.accrued.Membership;
import org.micme.domain.kernel.InstitutionId;

/** What is kept of one institution: a page that is never written on, and turned where something changes. */
final class Page {

    private volatile NavigableMap<String, Membership> members = new TreeMap<>(NotebookMemberships.ORDER);

    Page(InstitutionId institution) {
        // One of its own for each.
    }

    NavigableMap<String, Membership> members() {
        return members;
    }

    void turn(Map<String, Membership> next) {
        NavigableMap<String, Membership> turned = new TreeMap<>(NotebookMemberships.ORDER);
        turned.putAll(next);
        members = turned;
    }
}
