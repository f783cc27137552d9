/* The strings of what can be done with a document, beside those that all pages share. */
import { language } from '../../language/language.js';
import en from './en.js';
import zhHans from './zh-hans.js';
import zhHant from './zh-hant.js';

/** @typedef {typeof zhHans} DocumentStrings */

/** @type {Record<string, DocumentStrings>} */
const LANGUAGES = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };

/**
 * The strings in the language of the page.
 *
 * @returns {import('../../language/language.js').ByCode<DocumentStrings>}
 */
export function words() {
  return LANGUAGES[language()];
}
