import { formatNumber } from '../language/format.js';
import { strings } from '../language/language.js';
import { html, nothing } from '../lit.js';

/**
 * How the query was read, where it was not as it was written, and what else could be asked, where nothing was found.
 *
 * @param {import('./query.js').Query} query
 * @param {import('../api/types.js').Meta} meta
 */
export function understood(query, meta) {
  return html`${notes(meta)} ${hints(query, meta.hints ?? [])}`;
}

function notes(/** @type {import('../api/types.js').Meta} */ meta) {
  const words = strings().understood;
  const found = meta.query?.notes ?? [];
  return found.length === 0
    ? nothing
    : html`
        <p class="understood">
          ${found.map(({ code }) => words.notes[code] ?? '').join(' ')}
          ${meta.query?.read_as ? html`${words.readAs}<q lang="zh">${meta.query.read_as}</q>` : nothing}
        </p>
      `;
}

/**
 * @param {import('./query.js').Query} query
 * @param {import('../api/types.js').Hint[]} found
 */
function hints(query, found) {
  const words = strings().understood;
  return found.length === 0
    ? nothing
    : html`<ul class="hints">${found.map((hint) => html`<li>${link(query, hint, words)}</li>`)}</ul>`;
}

/**
 * @param {import('./query.js').Query} query
 * @param {import('../api/types.js').Hint} hint
 * @param {ReturnType<typeof strings>['understood']} words
 */
function link(query, hint, words) {
  const byFilter = hint.kind === 'without_filter';
  const changed = byFilter ? query.withoutField(hint.change) : query.withText(hint.q);
  const label = byFilter ? (strings().fields[hint.change] ?? hint.change) : html`<q lang="zh">${hint.change}</q>`;
  return html`
    ${words[hint.kind]}<a href=${changed.address}>${label}</a>
    <span class="count">${words.finds(formatNumber(hint.total))}</span>
  `;
}
