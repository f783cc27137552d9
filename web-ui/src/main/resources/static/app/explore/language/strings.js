/* The strings of the exploration, which are loaded with it and not with the first page. */
import { language } from '../../language/language.js';
import en from './en.js';
import zhHans from './zh-hans.js';
import zhHant from './zh-hant.js';

/** @typedef {typeof zhHans} ExploreStrings */

/** @type {Record<string, ExploreStrings>} */
const LANGUAGES = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };

/**
 * The strings in the language of the page.
 *
 * @returns {import('../../language/language.js').ByCode<ExploreStrings>}
 */
export function words() {
  return LANGUAGES[language()];
}
