/** Which known term may somebody have meant who typed it wrong, or in pinyin? */
@NullMarked
package org.tongwen.api.search.vocabulary;

import org.jspecify.annotations.NullMarked;
