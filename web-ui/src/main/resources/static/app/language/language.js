/*
 * Which language does the page speak? The reader's choice, else what the browser prefers; strings have one file per
 * language, of the same shape.
 */
import { keep, recall } from '../storage.js';
import en from './en.js';
import zhHans from './zh-hans.js';
import zhHant from './zh-hant.js';

/** @typedef {typeof zhHans} Strings */

/** @type {Record<string, Strings>} */
const LANGUAGES = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };
const STORAGE_KEY = 'tongwen.language';

/** @type {Set<() => void>} */
const listeners = new Set();
let current = chosenBefore() ?? preferredOf(navigator.languages);

document.documentElement.lang = current;

/** The tags of all languages, such as `zh-Hans`. */
export function languages() {
  return Object.keys(LANGUAGES);
}

/** The tag of the language that the page speaks, which the API takes as `lang`. */
export function language() {
  return current;
}

/** The strings of the present language, or of the one that is named. */
export function strings(tag = current) {
  return LANGUAGES[tag];
}

export function chooseLanguage(/** @type {string} */ tag) {
  current = tag;
  document.documentElement.lang = tag;
  keep('localStorage', STORAGE_KEY, tag);
  listeners.forEach((listener) => listener());
}

/** Calls back after each change; returns what ends that. */
export function onLanguageChange(/** @type {() => void} */ listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function chosenBefore() {
  const tag = recall('localStorage', STORAGE_KEY);
  return tag && tag in LANGUAGES ? tag : undefined;
}

/** The first preference that we speak; English to readers who ask for none of ours. */
function preferredOf(/** @type {readonly string[]} */ preferences) {
  for (const tag of preferences.map((preference) => new Intl.Locale(preference).maximize())) {
    if (tag.language === 'zh') {
      return tag.script === 'Hant' ? 'zh-Hant' : 'zh-Hans';
    }
    if (tag.language === 'en') {
      return 'en';
    }
  }
  return 'en';
}
