/* Which parts of the filters did the reader open or close? That lasts as long as the tab. */
import { keep, recall } from '../storage.js';

const KEY = 'tongwen.opened';

/** @type {Record<string, boolean>} */
const opened = JSON.parse(recall('sessionStorage', KEY) ?? '{}');

export function isOpen(/** @type {string} */ name, /** @type {boolean} */ byDefault) {
  return opened[name] ?? byDefault;
}

/** Remembers what became of a `details` element, as its `toggle` event tells. */
export function rememberOpen(/** @type {string} */ name, /** @type {Event} */ event) {
  opened[name] = /** @type {HTMLDetailsElement} */ (event.currentTarget).open;
  keep('sessionStorage', KEY, JSON.stringify(opened));
}
