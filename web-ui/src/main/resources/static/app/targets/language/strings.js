/* The strings of the page of figures, which are loaded with it and not with the first page. */
import { language } from '../../language/language.js';
import en from './en.js';
import zhHans from './zh-hans.js';
import zhHant from './zh-hant.js';

/** @typedef {typeof zhHans} TargetStrings */

/** @type {Record<string, TargetStrings>} */
const LANGUAGES = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };

/** The strings in the language of the page. */
export function words() {
  return LANGUAGES[language()];
}
