/** Where in a document do the words of a query stand? */
@NullMarked
package org.tongwen.api.search.concordance.occurrence;

import org.jspecify.annotations.NullMarked;
