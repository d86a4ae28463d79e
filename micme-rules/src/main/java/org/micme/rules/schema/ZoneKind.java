package org.micme.rules.schema;

import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.micme.rules.schema.Tokens.Token;

/** Regions of the tz database. An offset is none, nor is an abbreviation that the database doesn't have. */
final class ZoneKind extends Kind<ZoneId> {

    private static final String EXPECTED = "expected a region of the tz database, such as America/Detroit";

    @Override
    public @Nullable ZoneId read(Reading in, Token first) {
        if (!in.wants(first, Token.TEXT, EXPECTED)) {
            return null;
        }
        Tokens tokens = in.tokens();
        ZoneId last = in.lastZone();
        if (last != null && NameKind.isSame(last.getId(), tokens.chars(), tokens.offset(), tokens.length())) {
            return last;
        }
        String id = tokens.text();
        if (!ZoneRulesProvider.getAvailableZoneIds().contains(id)) {
            in.fault(EXPECTED);
            return null;
        }
        ZoneId zone = ZoneId.of(id);
        in.remember(zone);
        return zone;
    }

    @Override
    boolean isBlankNone() {
        return true;
    }

    @Override
    public void write(ZoneId value, Sink out) {
        out.text(value.getId());
    }

    @Override
    public Map<String, Object> jsonSchema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        schema.put("pattern", NOT_BLANK);
        schema.put("description", "a region of the tz database");
        return schema;
    }
}
