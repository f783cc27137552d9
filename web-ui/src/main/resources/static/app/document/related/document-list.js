import { strings } from '../../language/language.js';
import { tagOfLabel, tagOfScript } from '../../language/tag.js';
import { html, nothing } from '../../lit.js';
import { documentAddress } from '../../router.js';
import { dateOf } from '../../search/result-date.js';

/** Documents by title, date and region, each a link. */
export function documentList(/** @type {import('../../api/types.js').Item[]} */ items) {
  return html`<ul class="document-list">${items.map((item) => html`<li>${entry(item)}</li>`)}</ul>`;
}

function entry(/** @type {import('../../api/types.js').Item} */ item) {
  const region = item.region?.name;
  return html`
    <a lang=${tagOfScript(item.script)} href=${documentAddress(item.id)}>${item.title || strings().results.untitled}</a>
    <span class="facts">${dateOf(item)}${region ? html`<span lang=${tagOfLabel(region)}>${region}</span>` : nothing}</span>
  `;
}
