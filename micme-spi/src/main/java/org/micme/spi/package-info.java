/**
 * The ports, one package per subdomain, named as the domain names it.
 *
 * <p>A <em>port</em> is an interface by which the application reaches what lies outside of it: a store of claims, a
 * calendar of holidays, an authority that takes reports. It is stated in the domain's words, it is small, and it says
 * what an absent ability answers. An <em>adapter</em> implements it; two adapters of one port behave alike, which the
 * port's contract test proves for both.
 *
 * <p>Neighbours: the ports use {@code org.micme.domain}; the adapters {@code org.micme.jdbc} and
 * {@code org.micme.cloudcme} implement them; the use cases of {@code org.micme.app} call them. A rule never does.
 */
@NullMarked
package org.micme.spi;

import org.jspecify.annotations.NullMarked;
