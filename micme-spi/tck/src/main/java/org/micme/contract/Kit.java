package org.micme.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which kit this is. */
final class Kit {

    private static final String PROPERTIES = "/META-INF/maven/org.micme/micme-spi-tck/pom.properties";
    private static final String UNPACKAGED = "unpackaged";

    private Kit() {}

    /** The version of its jar. */
    static String version() {
        try (InputStream in = Kit.class.getResourceAsStream(PROPERTIES)) {
            Properties built = new Properties();
            if (in != null) {
                built.load(in);
            }
            return built.getProperty("version", UNPACKAGED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
