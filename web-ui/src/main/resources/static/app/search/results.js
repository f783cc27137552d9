import { html, repeat } from '../lit.js';
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
  if (answer.items.length === 0) {
    return nothingFound(query);
  }
  return html`
    <ol class="result-list">
      ${repeat(
        answer.items,
        (item) => item.id,
        (item) => html`<li>${result(item)}</li>`,
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
