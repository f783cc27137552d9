/** How do questions and answers travel over HTTP? */
@NullMarked
package org.tongwen.api.web;

import org.jspecify.annotations.NullMarked;
