/** Where does a passage stand, and by what address is it found again when the text has moved? */
@NullMarked
package org.tongwen.api.web.passage;

import org.jspecify.annotations.NullMarked;
