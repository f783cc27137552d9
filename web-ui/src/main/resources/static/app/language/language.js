/*
 * Which language does the page speak? The reader's choice, else what the browser prefers; strings have one file per
 * language, of the same shape, which is loaded when it is spoken.
 */
import { keep, recall } from '../storage.js';

/** @typedef {typeof import('./zh-hans.js').default} Strings */

/**
 * Strings as they are read: of those that stand for codes, any can be asked for by a code that the API names.
 *
 * @template T
 * @typedef {T extends string | Function ? T
 *   : T extends Record<string, string> ? T & Record<string, string>
 *   : T extends Record<string, (value: string) => string> ? T & Record<string, (value: string) => string>
 *   : {[K in keyof T]: ByCode<T[K]>}} ByCode
 */

/**
 * The languages, each by its own name.
 *
 * @type {Record<string, {name: string, short: string, load: () => Promise<{default: Strings}>}>}
 */
const LANGUAGES = {
  'zh-Hans': { name: '简体中文', short: '简', load: () => import('./zh-hans.js') },
  'zh-Hant': { name: '繁體中文', short: '繁', load: () => import('./zh-hant.js') },
  en: { name: 'English', short: 'EN', load: () => import('./en.js') },
};
const STORAGE_KEY = 'tongwen.language';

/** @type {Set<() => void>} */
const listeners = new Set();
let current = chosenBefore() ?? preferredOf(navigator.languages);
/** The one that was chosen last; its strings may be on the way. */
let wanted = current;

document.documentElement.lang = current;
let spoken = (await LANGUAGES[current].load()).default;

/** The tags of all languages, such as `zh-Hans`, with their names. */
export function languages() {
  return Object.entries(LANGUAGES).map(([tag, { name, short }]) => ({ tag, name, short }));
}

/** The tag of the language that the page speaks, which the API takes as `lang`. */
export function language() {
  return current;
}

/**
 * The strings of the present language.
 *
 * @returns {ByCode<Strings>}
 */
export function strings() {
  return spoken;
}

/** Changes the language once its strings are here; where they cannot be had, it stays. */
export async function chooseLanguage(/** @type {string} */ tag) {
  wanted = tag;
  const loaded = await LANGUAGES[tag].load().catch(() => undefined);
  if (!loaded || wanted !== tag) {
    return;
  }
  spoken = loaded.default;
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
