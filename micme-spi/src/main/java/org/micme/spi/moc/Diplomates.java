package org.micme.spi.moc;

import org.micme.domain.account.PersonId;
import org.micme.domain.moc.Diplomate;
import org.micme.spi.port.Aggregates;

/** Diplomate ids, birth days and the permission to transmit them (MOC-5): personal data, encrypted where it is kept. */
public interface Diplomates extends Aggregates<PersonId, Diplomate> {}
