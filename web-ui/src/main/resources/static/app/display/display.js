/*
 * In which script are texts shown? As they were written, unless the reader wants to see all in one script. That is a
 * setting of the reader, and changes what is shown alone: exports, receipts and addresses are of what was written.
 */
import { keep, recall } from '../storage.js';

/** As written, all in Simplified, all in Traditional. */
export const DISPLAYS = ['written', 'hans', 'hant'];

const KEY = 'tongwen.display';
const kept = recall('localStorage', KEY);

/** @type {Set<() => void>} */
const listeners = new Set();
let current = kept !== undefined && DISPLAYS.includes(kept) ? kept : DISPLAYS[0];

/** One of `DISPLAYS`. */
export function display() {
  return current;
}

export function chooseDisplay(/** @type {string} */ value) {
  current = value;
  keep('localStorage', KEY, value);
  listeners.forEach((listener) => listener());
}

/** Calls back after each change; returns what ends that. */
export function onDisplayChange(/** @type {() => void} */ listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The parameters of a request that takes `display`, with what the reader chose. */
export function withDisplay(/** @type {URLSearchParams} */ parameters) {
  const asked = new URLSearchParams(parameters);
  if (current !== DISPLAYS[0]) {
    asked.set('display', current);
  }
  return asked;
}
