/** What may somebody mean who has typed so far? */
@NullMarked
package org.tongwen.api.search.suggest;

import org.jspecify.annotations.NullMarked;
