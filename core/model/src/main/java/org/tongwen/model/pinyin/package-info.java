/** How is Chinese text read aloud, and which syllables do typed letters mean? */
@NullMarked
package org.tongwen.model.pinyin;

import org.jspecify.annotations.NullMarked;
