package org.micme.spi;

/**
 * What somebody else brings: each role is an interface that extends this one, and {@link org.micme.spi.plugin.PlugIns} says which there are. A plug-in that is to
 * be found by the service loader has a public constructor without parameters.
 *
 * <p>What it throws is logged, with its causes: none of them says anything of a person, be it a name, an address, an id, or what is sent.
 * Several nodes have a plug-in with the same settings each, and nothing else in common.
 */
public interface PlugIn {

    /**
     * What the plug-in is called in settings, diagnostics and messages.
     *
     * @return lower-case words of ASCII letters and digits joined by hyphens, always the same; never null
     */
    String name();
}
