/* Which language tag does a text take, so that browsers choose its glyphs and screen readers its voice? */
import { language } from './language.js';

/** @type {Record<string, string>} */
const SCRIPTS = { hans: 'zh-Hans', hant: 'zh-Hant', mixed: 'zh' };

/** The tag of a document's own text. */
export function tagOfScript(/** @type {string | null | undefined} */ script) {
  return SCRIPTS[script ?? 'mixed'] ?? 'zh';
}

/** The tag of a label, which may stay Chinese where it has no translation. */
export function tagOfLabel(/** @type {string} */ label) {
  return language() === 'en' && /\p{Script=Han}/u.test(label) ? 'zh' : language();
}
