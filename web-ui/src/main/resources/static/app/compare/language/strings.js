/* The strings of the page that compares, which are loaded with it and not with the first page. */
import { language } from '../../language/language.js';
import en from './en.js';
import zhHans from './zh-hans.js';
import zhHant from './zh-hant.js';

/** @typedef {typeof zhHans} CompareStrings */

/** @type {Record<string, CompareStrings>} */
const LANGUAGES = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };

/**
 * The strings in the language of the page.
 *
 * @returns {import('../../language/language.js').ByCode<CompareStrings>}
 */
export function words() {
  return LANGUAGES[language()];
}
