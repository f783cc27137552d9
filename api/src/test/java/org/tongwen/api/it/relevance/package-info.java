/** Are our answers better than those of the usual set-ups, as readers judged them? */
@NullMarked
package org.tongwen.api.it.relevance;

import org.jspecify.annotations.NullMarked;
