/** Which entries of a dictionary does a text have? Trees of words, for recognisers, conversions and the cutting of texts alike. */
@NullMarked
package org.tongwen.model.dictionary;

import org.jspecify.annotations.NullMarked;
