import { strings } from '../../language/language.js';
import { html } from '../../lit.js';

/** How far a key moves a slider, as the ARIA authoring practices have it. @type {Record<string, number>} */
const STEPS = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 10, PageDown: -10 };

/**
 * @typedef {object} Handle
 * @property {'from' | 'to'} end of the range
 * @property {number} year
 * @property {number} least
 * @property {number} most
 * @property {(year: number) => void} moved
 * @property {() => void} left
 * @property {() => void} cancelled
 */

/** One end of the range, a slider that keys move. */
export function yearHandle(/** @type {Handle} */ { end, year, least, most, moved, left, cancelled }) {
  const pressed = (/** @type {KeyboardEvent} */ event) => {
    const next = yearByKey(event.key, year, least, most);
    if (event.key === 'Escape') {
      cancelled();
    } else if (next !== null && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      moved(next);
    }
  };
  return html`
    <div
      class="handle"
      role="slider"
      tabindex="0"
      data-end=${end}
      aria-label=${strings().fields[`year_${end}`]}
      aria-valuemin=${least}
      aria-valuemax=${most}
      aria-valuenow=${year}
      @keydown=${pressed}
      @blur=${left}
    ></div>
  `;
}

/**
 * The year that a key leads to, or null for other keys.
 *
 * @param {string} key
 * @param {number} year
 * @param {number} least
 * @param {number} most
 */
function yearByKey(key, year, least, most) {
  if (key === 'Home' || key === 'End') {
    return key === 'Home' ? least : most;
  }
  return key in STEPS ? Math.min(most, Math.max(least, year + STEPS[key])) : null;
}
