/** In which lines do the words of a query stand, with what is to their left and right, and in what order? */
@NullMarked
package org.tongwen.api.search.concordance;

import org.jspecify.annotations.NullMarked;
