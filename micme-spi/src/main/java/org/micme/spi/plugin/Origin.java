package org.micme.spi.plugin;

import java.net.URI;
import java.net.URL;
import java.security.CodeSource;
import org.micme.spi.PlugIn;

/** Says where plug-ins come from: by class, module and the name of the jar or folder, since a path tells of the machine. */
final class Origin {

    private static final String IN_A_JAR = "!/";

    private Origin() {}

    /** The plug-in by its name, and its {@link #of(Class) class}. */
    static String of(PlugIn plugIn, boolean passedIn) {
        return plugIn.name() + " (" + of(plugIn.getClass()) + (passedIn ? ", passed in)" : ")");
    }

    /** A class with its module, if it is in one, and its jar or folder. */
    static String of(Class<?> type) {
        Module module = type.getModule();
        String named = module.isNamed() ? " of the module " + module.getName() : "";
        CodeSource source = type.getProtectionDomain().getCodeSource();
        URL place = source == null ? null : source.getLocation();
        return type.getName() + named + (place == null ? "" : " in " + fileOf(place));
    }

    /** The jar or the folder that a file of services lies in. */
    static String ofServices(URL file, String resource) {
        String place = file.toString();
        String holder = place.endsWith(resource) ? place.substring(0, place.length() - resource.length()) : place;
        return lastPart(holder.endsWith(IN_A_JAR) ? holder.substring(0, holder.length() - IN_A_JAR.length()) : holder);
    }

    private static String fileOf(URL place) {
        return lastPart(place.toString());
    }

    private static String lastPart(String url) {
        String part = url.replaceFirst("/+$", "").replaceFirst("^.*/", "");
        try {
            String path = URI.create(part).getPath();
            return path == null ? part : path;
        } catch (IllegalArgumentException unescaped) {
            return part;
        }
    }
}
