/* The strings of the pages of clusters and programmes, which are loaded with them and not with the first page. */
import { language } from '../../language/language.js';
import en from './en.js';
import zhHans from './zh-hans.js';
import zhHant from './zh-hant.js';

/** @typedef {typeof zhHans} RegistryStrings */

/** @type {Record<string, RegistryStrings>} */
const LANGUAGES = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };

/** The strings in the language of the page. */
export function words() {
  return LANGUAGES[language()];
}
