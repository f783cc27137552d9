/** Which characters of a text does the text cover that somebody is typing, in characters or in pinyin? */
@NullMarked
package org.tongwen.api.search.typing;

import org.jspecify.annotations.NullMarked;
