package org.micme.spi;

/**
 * What somebody else brings: each role is an interface that extends this one, and {@link org.micme.spi.plugin.PlugIns} says which there are. A plug-in that is to
 * be found by the service loader has a public constructor without parameters.
 */
public interface PlugIn {

    /**
     * What the plug-in is called in settings, diagnostics and messages.
     *
     * @return lower-case words joined by hyphens, always the same; never null
     */
    String name();
}
