/** Which paragraphs does a text have? Those by whose numbers passages are named. */
@NullMarked
package org.tongwen.api.search.paragraph;

import org.jspecify.annotations.NullMarked;
