import '../selection/pick.js';
import { converted } from '../display/converted.js';
import { formatNumber } from '../language/format.js';
import { strings } from '../language/language.js';
import { tagOfItem, tagOfLabel } from '../language/tag.js';
import { html, nothing } from '../lit.js';
import { plainText, readHighlight } from '../text/highlight.js';
import { marked } from '../text/marked.js';
import { withoutMarks } from '../text/paragraphs.js';
import { dateOf } from './result-date.js';

/**
 * One document among the results.
 *
 * @param {import('../api/types.js').Item} item
 * @param {import('./query.js').Query} query which found it; folded, it stands for all copies of its text
 */
export function result(item, query) {
  const tag = tagOfItem(item);
  const snippets = item.highlights?.body ?? [];
  return html`
    <article class="result">
      <tongwen-pick .item=${item} .tag=${tag}></tongwen-pick>
      <h3 lang=${item.title ? tag : nothing}><a href=${query.addressOf(item.id)}>${title(item)}</a></h3>
      <p class="facts">${facts(item, tag, query.folded)}</p>
      ${snippets.map((snippet) => html`<p class="snippet" lang=${tag}>${marked(readHighlight(withoutMarks(snippet)))}</p>`)}
    </article>
  `;
}

/** The marked title; the plain one where the highlight is only a part of it. */
function title(/** @type {import('../api/types.js').Item} */ item) {
  const pieces = (item.highlights?.title ?? []).flatMap(readHighlight);
  return plainText(pieces) === item.title && item.title ? marked(pieces) : item.title || strings().results.untitled;
}

/**
 * @param {import('../api/types.js').Item} item
 * @param {string} tag
 * @param {boolean} folded
 */
function facts(item, tag, folded) {
  const words = strings().results;
  const copies = item.work?.copies ?? 1;
  return [
    dateOf(item),
    label(regionPath(item.region)),
    fact(item.document_number, tag),
    ...(item.agencies ?? []).map((agency) => fact(typeof agency === 'string' ? agency : agency.name, tag)),
    label(item.document_type),
    ...(item.industries ?? []).map((industry) => label(industry.name)),
    label(item.source),
    converted(item),
    copies > 1 ? html`<span>${folded ? words.reprints(formatNumber(copies - 1)) : words.copies(formatNumber(copies))}</span>` : nothing,
  ];
}

function regionPath(/** @type {import('../api/types.js').Region | null} */ region) {
  const names = region?.path?.length ? region.path.map((step) => step.name) : [region?.name];
  return names.filter(Boolean).join(' › ');
}

function label(/** @type {string | null | undefined} */ text) {
  return text ? fact(text, tagOfLabel(text)) : nothing;
}

function fact(/** @type {string | null | undefined} */ text, /** @type {string} */ tag) {
  return text ? html`<span lang=${tag}>${text}</span>` : nothing;
}
