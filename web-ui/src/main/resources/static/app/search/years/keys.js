/* Where does a key move a slider? As the ARIA authoring practices have it. */

/** @type {Record<string, number>} */
const STEPS = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 10, PageDown: -10 };

/**
 * The value that a key leads to, or null for other keys.
 *
 * @param {string} key
 * @param {number} value
 * @param {number} least
 * @param {number} most
 */
export function valueByKey(key, value, least, most) {
  if (key === 'Home' || key === 'End') {
    return key === 'Home' ? least : most;
  }
  return key in STEPS ? Math.min(most, Math.max(least, value + STEPS[key])) : null;
}
