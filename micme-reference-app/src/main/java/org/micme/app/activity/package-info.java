/** Series and their children: what the rules want to know about them, gathered from the store. */
@NullMarked
package org.micme.app.activity;

import org.jspecify.annotations.NullMarked;
