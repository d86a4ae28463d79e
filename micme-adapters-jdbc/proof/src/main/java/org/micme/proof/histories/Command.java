package org.micme.proof.histories;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.micme.spi.port.NotUnique;
import org.micme.spi.port.StaleVersion;
import org.micme.spi.store.UnitOfWork;

/**
 * One command of a history: what it does is settled by its seed alone, and by what it comes upon.
 *
 * @param seed of its dice
 */
record Command(long seed) {

    private static final int MOST_DEEDS = 4;

    /** Changes and questions alike; what is there more than once is done more often. */
    private static final List<Deed> DEEDS = List.of(
            AggregateDeeds::some,
            AggregateDeeds::some,
            AggregateDeeds::some,
            AggregateDeeds::some,
            AggregateDeeds::some,
            AggregateDeeds::some,
            AggregateDeeds::some,
            ListDeeds::some,
            ListDeeds::some,
            ListDeeds::some,
            PortDeeds::accounts,
            PortDeeds::children,
            PortDeeds::children,
            PortDeeds::claims,
            PortDeeds::claims,
            PortDeeds::attendances,
            PortDeeds::ofSomebody,
            PortDeeds::accrued,
            LogDeeds::audit,
            LogDeeds::decision,
            LogDeeds::message,
            LogDeeds::message,
            LogDeeds::file);

    /** The work was given up half way. */
    private static final class GivenUp extends RuntimeException {

        private static final long serialVersionUID = 1L;

        GivenUp() {
            super("given up");
        }
    }

    /** Does it on a store, and tells all answers and the outcome. */
    String on(Hand hand, Dice dice) {
        List<String> answers = new ArrayList<>();
        String how = "";
        try {
            int way = dice.below(100);
            if (way < 20) {
                return StoreDeeds.some(dice, hand);
            }
            if (way < 30) {
                how = "reading ";
                hand.store().<Boolean>reading(hand.institution(), unit -> work(unit, dice, hand, answers));
            } else {
                hand.store().<Boolean>inUnit(hand.institution(), unit -> work(unit, dice, hand, answers));
            }
            return how + answers + " kept";
        } catch (RuntimeException e) {
            return how + answers + " " + refusal(e);
        }
    }

    private static boolean work(UnitOfWork unit, Dice dice, Hand hand, List<String> answers) {
        answers.clear();
        boolean catching = dice.inOf100(15);
        int deeds = 1 + dice.below(MOST_DEEDS);
        int last = dice.inOf100(10) ? dice.below(deeds) : deeds;
        for (int i = 0; i < deeds; i++) {
            Dice its = dice.fork(i);
            if (i == last) {
                throw new GivenUp();
            }
            answers.add(done(unit, its, hand, catching));
        }
        return true;
    }

    private static String done(UnitOfWork unit, Dice dice, Hand hand, boolean catching) {
        Deed deed = dice.inOf100(1) ? PortDeeds::inside : dice.of(DEEDS);
        try {
            return deed.in(unit, dice, hand);
        } catch (RuntimeException e) {
            if (catching) {
                return "caught " + refusal(e);
            }
            throw e;
        }
    }

    /** What was refused: messages are a store's own, but for those in which the port says what is wrong. */
    private static String refusal(RuntimeException e) {
        String name = e.getClass().getSimpleName();
        if (e instanceof NotUnique refused) {
            return name + " " + refused.field();
        }
        return e instanceof StaleVersion
                ? name + " " + String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT)
                : name;
    }
}
