package org.micme.contract.outward;

import java.net.URI;
import java.util.Map;
import org.micme.contract.memory.MemorySignIn;
import org.micme.spi.signin.Departure;
import org.micme.spi.signin.KnownPerson;
import org.micme.spi.signin.SignIn;

/** The way in that is in memory fulfils its contract. */
class MemorySignInTest extends SignInContract {

    private final MemorySignIn signIn = new MemorySignIn();

    @Override
    protected SignIn plugIn() {
        return signIn;
    }

    @Override
    protected URI returnOf(Departure departure) {
        return signIn.returnOf(departure);
    }

    @Override
    protected Map<String, String> signIn(Departure departure, KnownPerson person) {
        return signIn.signIn(departure, person);
    }

    @Override
    protected Map<String, String> signInWithAnyEmail(Departure departure, KnownPerson person) {
        return signIn.signInWithAnyEmail(departure, person);
    }

    @Override
    protected Map<String, String> refuse(Departure departure) {
        return signIn.refuse(departure);
    }

    @Override
    protected Map<String, String> forge(Departure departure, KnownPerson person) {
        return new MemorySignIn().signIn(departure, person);
    }

    @Override
    protected void waitTooLong() {
        signIn.waitTooLong();
    }

    @Override
    protected void goAway() {
        signIn.goAway();
    }

    @Override
    protected void comeBack() {
        signIn.comeBack();
    }
}
