/** Where does one Chinese word end and the next begin? */
@NullMarked
package org.tongwen.analysis.words;

import org.jspecify.annotations.NullMarked;
