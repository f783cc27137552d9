/** How is text of either script cut into terms, once into words, once into bigrams, once exactly? */
@NullMarked
package org.tongwen.analysis.view;

import org.jspecify.annotations.NullMarked;
