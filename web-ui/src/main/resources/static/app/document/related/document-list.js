import { converted } from '../../display/converted.js';
import { strings } from '../../language/language.js';
import { tagOfItem, tagOfLabel } from '../../language/tag.js';
import { html, nothing } from '../../lit.js';
import { comparisonAddress, documentAddress } from '../../router.js';
import { dateOf } from '../../search/result-date.js';
import { words } from '../language/strings.js';

/**
 * @typedef {object} Manner how documents are listed
 * @property {string} [comparedWith] the id of the document that the page shows, with which each can be compared
 * @property {boolean} [asCopies] whether they are copies of one text, which differ by source and script
 */

/**
 * Documents by title, date and region, each a link.
 *
 * @param {import('../../api/types.js').Item[]} items
 * @param {Manner} [manner]
 */
export function documentList(items, manner = {}) {
  return html`<ul class="document-list">${items.map((item) => html`<li>${entry(item, manner)}</li>`)}</ul>`;
}

function entry(/** @type {import('../../api/types.js').Item} */ item, /** @type {Manner} */ { comparedWith, asCopies }) {
  const here = item.id === comparedWith;
  const title = item.title || strings().results.untitled;
  return html`
    ${here
      ? html`<span lang=${tagOfItem(item)}>${title}</span>`
      : html`<a lang=${tagOfItem(item)} href=${documentAddress(item.id)}>${title}</a>`}
    <span class="facts">
      ${dateOf(item)} ${converted(item)} ${asCopies ? copy(item) : label(item.region?.name)}
      ${here ? html`<span>${words().reprints.here}</span>` : nothing}
      ${comparedWith && !here ? comparison(comparedWith, item.id, title) : nothing}
    </span>
  `;
}

function copy(/** @type {import('../../api/types.js').Item} */ { source, script, work }) {
  return html`
    ${label(source)} ${script ? html`<span>${strings().scripts[script] ?? script}</span>` : nothing}
    ${work?.earliest ? html`<strong class="earliest">${words().reprints.earliest}</strong>` : nothing}
  `;
}

function comparison(/** @type {string} */ from, /** @type {string} */ to, /** @type {string} */ title) {
  const own = words().reprints;
  return html`<a class="compare" href=${comparisonAddress(from, to)} aria-label=${own.compareWith(title)}>${own.compare}</a>`;
}

function label(/** @type {string | null | undefined} */ text) {
  return text ? html`<span lang=${tagOfLabel(text)}>${text}</span>` : nothing;
}
