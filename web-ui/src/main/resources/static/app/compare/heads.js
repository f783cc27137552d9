import { converted } from '../display/converted.js';
import { strings } from '../language/language.js';
import { tagOfLabel } from '../language/tag.js';
import { html, nothing } from '../lit.js';
import { documentAddress } from '../router.js';
import { dateOf } from '../search/result-date.js';
import { words } from './language/strings.js';

/** @typedef {import('../api/types.js').Item} Item */

/** The documents that are compared, above their texts. */
export function heads(/** @type {Item} */ from, /** @type {Item} */ to, /** @type {{from: string, to: string}} */ tags) {
  return html`<div class="pair heads">${head('from', from, tags.from)} ${head('to', to, tags.to)}</div>`;
}

/**
 * @param {'from' | 'to'} name
 * @param {Item} item
 * @param {string} tag
 */
function head(name, item, tag) {
  return html`
    <div class=${name}>
      <p class="facts"><span>${words().sides[name]}</span></p>
      <h2 lang=${tag}><a href=${documentAddress(item.id)}>${item.title || strings().results.untitled}</a></h2>
      <p class="facts">
        ${dateOf(item)} ${converted(item)} ${item.source ? html`<span lang=${tagOfLabel(item.source)}>${item.source}</span>` : nothing} <span>${strings().scripts[item.script] ?? ''}</span>
      </p>
    </div>
  `;
}
