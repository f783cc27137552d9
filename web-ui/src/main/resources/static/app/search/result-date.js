import { formatDate } from '../language/format.js';
import { strings } from '../language/language.js';
import { html } from '../lit.js';

/** The best known date of a document, or its year; an estimated year says that it is one. */
export function dateOf(/** @type {import('../api/types.js').Item} */ item) {
  const words = strings();
  const date = item.issued_on ?? item.published_on;
  if (date) {
    const field = words.fields[item.issued_on ? 'issued_on' : 'published_on'];
    return html`<time datetime=${date} title=${field}>${formatDate(date)}</time>`;
  }
  if (item.year === null || item.year === undefined) {
    return html`<span class="unknown">${words.results.unknownDate}</span>`;
  }
  return item.year_estimated
    ? html`<span>${estimated(item.year)}</span>`
    : html`<time datetime=${item.year}>${formatDate(String(item.year))}</time>`;
}

function estimated(/** @type {number} */ year) {
  const words = strings().results;
  return html`<span class="estimated" title=${words.estimatedNote}>${words.estimatedYear(year)}</span>`;
}
