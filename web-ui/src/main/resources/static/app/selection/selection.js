/*
 * Which documents did the reader select? A selection lasts as long as the tab, through all queries and pages of results.
 */
import { keep, recall } from '../storage.js';

/** As many documents as the API takes by their ids. */
export const MOST = 500;

const KEY = 'tongwen.selection';

/** @type {Set<string>} */
const ids = new Set(kept());

/** @type {Set<() => void>} */
const listeners = new Set();

/** The ids of the selected documents, in the order in which they were selected. */
export function selectedIds() {
  return [...ids];
}

export function isSelected(/** @type {string} */ id) {
  return ids.has(id);
}

/** Selects documents as far as there is room, or no longer. */
export function select(/** @type {string[]} */ changed, /** @type {boolean} */ on) {
  changed.forEach((id) => {
    if (!on) {
      ids.delete(id);
    } else if (ids.size < MOST) {
      ids.add(id);
    }
  });
  keep('sessionStorage', KEY, JSON.stringify([...ids]));
  listeners.forEach((listener) => listener());
}

export function clearSelection() {
  select([...ids], false);
}

/** Calls back after each change; returns what ends that. */
export function onSelectionChange(/** @type {() => void} */ listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** @returns {string[]} */
function kept() {
  return JSON.parse(recall('sessionStorage', KEY) ?? '[]');
}
