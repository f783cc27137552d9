import { isTyping } from '../keys.js';
import { html } from '../lit.js';

/**
 * A bar that stays in view, says at which of several places in a text the reader is, and leads to the next and the one before.
 *
 * @param {{label: string, position: string, previous: string, next: string}} said in the words of those places
 * @param {(by: number) => void} step
 * @param {{before?: unknown, after?: unknown}} [more] what else stands in the bar
 */
export function stepBar({ label, position, previous, next }, step, { before, after } = {}) {
  return html`
    <div class="step-bar" role="group" aria-label=${label}>
      ${before}
      <span class="position" role="status">${position}</span>
      <button type="button" title="${previous} (p)" aria-label=${previous} @click=${() => step(-1)}>↑</button>
      <button type="button" title="${next} (n)" aria-label=${next} @click=${() => step(1)}>↓</button>
      ${after}
    </div>
  `;
}

/** How far a key steps: 1 to the next place (`n`), -1 to the one before (`p`), 0 where it is meant for something else. */
export function stepOf(/** @type {KeyboardEvent} */ event) {
  return isTyping(event) ? 0 : ({ n: 1, p: -1 }[event.key] ?? 0);
}

/**
 * The index of the next place or the one before; after the last comes the first.
 *
 * @param {number} at that of the present place; -1 before the first step
 * @param {number} by 1 or -1
 * @param {number} length
 */
export function stepped(at, by, length) {
  return at < 0 && by < 0 ? length - 1 : (at + by + length) % length;
}
