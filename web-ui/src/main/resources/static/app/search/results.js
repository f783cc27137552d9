import { strings } from '../language/language.js';
import { html, nothing, repeat } from '../lit.js';
import { nothingFound } from '../notices.js';
import { result } from './result.js';

/**
 * The documents that were found; before the first answer, the room that they will take.
 *
 * @param {import('./query.js').Query} query
 * @param {import('../api/types.js').Answer | undefined} answer
 */
export function results(query, answer) {
  if (!answer) {
    return skeleton();
  }
  const partial = answer.partial_items ?? [];
  return html`
    ${answer.items.length === 0 ? nothingFound(query) : list(answer.items, query)}
    ${partial.length === 0 ? nothing : html`<h3 class="partial">${strings().results.partial}</h3> ${list(partial, query)}`}
  `;
}

/**
 * @param {import('../api/types.js').Item[]} items
 * @param {import('./query.js').Query} query
 */
function list(items, query) {
  return html`
    <ol class="result-list">
      ${repeat(
        items,
        (item) => item.id,
        (item) => html`<li>${result(item, query)}</li>`,
      )}
    </ol>
  `;
}

function skeleton() {
  const bones = html`<div class="bone title"></div><div class="bone"></div><div class="bone"></div>`;
  return html`
    <ol class="result-list" aria-hidden="true">
      ${Array.from({ length: 5 }, () => html`<li class="result">${bones}</li>`)}
    </ol>
  `;
}
