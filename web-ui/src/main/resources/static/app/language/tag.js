/* Which language tag does a text take, so that browsers choose its glyphs and screen readers its voice? */
import { language } from './language.js';

/** @type {Record<string, string>} */
const SCRIPTS = { hans: 'zh-Hans', hant: 'zh-Hant', mixed: 'zh' };

/** The tag of a document's own text. */
export function tagOfScript(/** @type {string | null | undefined} */ script) {
  return SCRIPTS[script ?? 'mixed'] ?? 'zh';
}

/** The tag of what is shown of a document, as it was written or in another script. */
export function tagOfItem(/** @type {{script?: string | null, displayed?: string | null}} */ { script, displayed }) {
  return tagOfScript(displayed ?? script);
}

/** The tag of a text that the API words: it may be Chinese on an English page, or English on a Chinese one. */
export function tagOfLabel(/** @type {string} */ label) {
  if (/\p{Script=Han}/u.test(label)) {
    return language() === 'en' ? 'zh' : language();
  }
  return /\p{Letter}/u.test(label) ? 'en' : language();
}
