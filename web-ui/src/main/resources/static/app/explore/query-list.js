import { formatNumber } from '../language/format.js';
import { html, nothing } from '../lit.js';
import { navigate } from '../router.js';
import { MAX_QUERIES } from './exploration.js';
import { words } from './language/strings.js';
import { swatch } from './trend/swatch.js';
import { yearRange } from './year-range.js';

/**
 * The queries, each with its total and a link that takes it away, and a box to add one.
 *
 * @param {import('./exploration.js').Exploration} exploration
 * @param {Map<string, string>} totals in words, by query
 */
export function queryList(exploration, totals) {
  const own = words();
  const { queries } = exploration;
  return html`
    <section class="queries" aria-labelledby="queries-heading">
      <h2 class="unseen" id="queries-heading" tabindex="-1">${own.queries}</h2>
      <ul class="query-list">
        ${queries.length > 0
          ? queries.map((text, index) => entry(exploration, text, index, totals.get(text)))
          : html`<li>${swatch(0)} ${own.all} ${shownTotal(exploration, totals.get(''))}</li>`}
      </ul>
      <div class="asking">
        ${queries.length < MAX_QUERIES ? box(exploration) : html`<p class="note">${own.full}</p>`} ${yearRange(exploration)}
      </div>
    </section>
  `;
}

/**
 * @param {import('./exploration.js').Exploration} exploration
 * @param {string} text
 * @param {number} index
 * @param {string | undefined} total
 */
function entry(exploration, text, index, total) {
  const own = words();
  return html`
    <li>
      ${swatch(index)}
      <a lang="zh" href=${exploration.searchAddress(text)} aria-label=${own.results(text)}>${text}</a>
      ${shownTotal(exploration, total)}
      <a class="remove" href=${exploration.withoutQuery(text).address} aria-label=${own.remove(text)}>×</a>
    </li>
  `;
}

/**
 * Of the views, a trend alone tells totals; their room is kept until they come.
 *
 * @param {import('./exploration.js').Exploration} exploration
 * @param {string | undefined} total
 */
function shownTotal(exploration, total) {
  return total || exploration.view === 'trend' ? html`<span class="count">${total ?? '…'}</span>` : nothing;
}

function box(/** @type {import('./exploration.js').Exploration} */ exploration) {
  const own = words();
  const add = (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.currentTarget);
    const text = String(new FormData(form).get('q')).trim();
    form.reset();
    if (text) {
      navigate(exploration.withQuery(text).address);
    }
  };
  return html`
    <form class="add-query" action="/explore" @submit=${add}>
      <label class="unseen" for="add-query">${own.add}</label>
      <input id="add-query" name="q" autocomplete="off" enterkeyhint="done" placeholder=${own.addHint} maxlength="500" />
      <button type="submit" class="button">${own.addButton}</button>
    </form>
  `;
}
