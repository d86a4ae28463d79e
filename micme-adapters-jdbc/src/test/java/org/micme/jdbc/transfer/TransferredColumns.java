package org.micme.jdbc.transfer;

import java.util.Set;
import java.util.TreeSet;

/** What an export has, by table and column. */
public final class TransferredColumns {

    private TransferredColumns() {}

    /** All names. */
    public static Set<String> names() {
        Set<String> names = new TreeSet<>();
        TableForm.ALL.forEach(table -> table.names().forEach(column -> names.add(table.name() + "." + column)));
        return names;
    }
}
