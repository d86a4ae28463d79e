/** Lists that are read page by page: {@link org.micme.jdbc.page.SortedList}. */
@NullMarked
package org.micme.jdbc.page;

import org.jspecify.annotations.NullMarked;
