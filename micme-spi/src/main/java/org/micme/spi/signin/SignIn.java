package org.micme.spi.signin;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.micme.domain.kernel.InstitutionId;
import org.micme.spi.PlugIn;

/** The institution's own way in (ACC-1): whoever comes through it is known there. There can be many. Thread safe. */
public interface SignIn extends PlugIn {

    /**
     * Begins: where the browser is sent, and what has to be kept until it comes back. Each departure keeps a secret of its own, which
     * the address does not hold. Whatever node has begun, another can end.
     *
     * @param institution never null
     * @param returnTo where the browser comes back to; never null
     * @return never null
     * @throws IOException where the way in can't be reached
     */
    Departure depart(InstitutionId institution, URI returnTo) throws IOException;

    /**
     * Ends: who it is that came back. Nothing that a browser brings makes this throw; where the way in can't be reached, the answer is
     * not refused.
     *
     * @param institution never null
     * @param kept what {@link #depart} gave to be kept for this browser, or what a browser made of it; never null
     * @param parameters of the address that the browser came back to; never null
     * @return none where the answer is forged, stale, meant for another browser or another institution, or a refusal; the same subject for
     *     the same person for ever
     * @throws IOException where the way in can't be reached
     */
    Optional<KnownPerson> arrive(InstitutionId institution, String kept, Map<String, String> parameters)
            throws IOException;
}
