package org.micme.jdbc.aggregate;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.micme.jdbc.json.JsonText;
import org.micme.jdbc.personal.PersonalData;
import org.micme.jdbc.personal.Place;
import org.micme.jdbc.sql.Row;
import org.micme.rules.schema.Kind;

/**
 * How the whole of a state lies in one column.
 *
 * @param <S> the type of the states
 */
public interface Body<S> {

    /** What is kept. The row is bound to what is encrypted: a body that was moved to another row, or table, can't be read. */
    Object write(S state, PersonalData personal, Place place);

    /** What was kept. */
    S read(Row row, int column, PersonalData personal, Place place) throws SQLException;

    /** Whether it takes the key of the row to read it. */
    boolean isBoundToKey();

    /** As JSON that everybody can read who reads the database. */
    static <S> Body<S> plain(Kind<S> kind) {
        return new Body<>() {
            @Override
            public Object write(S state, PersonalData personal, Place place) {
                return JsonText.write(kind, state);
            }

            @Override
            public S read(Row row, int column, PersonalData personal, Place place) throws SQLException {
                return JsonText.read(kind, row.text(column));
            }

            @Override
            public boolean isBoundToKey() {
                return false;
            }
        };
    }

    /** As JSON that is encrypted. */
    static <S> Body<S> encrypted(Kind<S> kind) {
        return new Body<>() {
            @Override
            public Object write(S state, PersonalData personal, Place place) {
                return personal.encrypt(JsonText.write(kind, state).getBytes(StandardCharsets.UTF_8), place);
            }

            @Override
            public S read(Row row, int column, PersonalData personal, Place place) throws SQLException {
                byte[] json = personal.decrypt(row.bytes(column), place);
                return JsonText.read(kind, new String(json, StandardCharsets.UTF_8));
            }

            @Override
            public boolean isBoundToKey() {
                return true;
            }
        };
    }
}
