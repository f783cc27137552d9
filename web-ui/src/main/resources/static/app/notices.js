/* What does the page say when it has nothing to show? */
import { Unreachable } from './api/client.js';
import { strings } from './language/language.js';
import { tagOfLabel } from './language/tag.js';
import { html, nothing } from './lit.js';

/**
 * Says what went wrong, in the API's words where it has any, and offers to try again.
 *
 * @param {import('./api/client.js').Problem | Unreachable} error
 * @param {() => void} retry
 */
export function failure(error, retry) {
  const words = strings().notices;
  if (error instanceof Unreachable) {
    return alertNotice(words.unreachable, words.unreachableTip, retryButton(retry));
  }
  if (error.status === 404) {
    return alertNotice(words.missing, error.detail ?? words.missingTip, startLink());
  }
  const action = error.status === 400 ? startLink() : retryButton(retry);
  return alertNotice(error.title ?? words.failed, error.detail ?? error.message, action);
}

/** Says that nothing was found, and what to try. */
export function nothingFound(/** @type {import('./search/query.js').Query} */ query) {
  const words = strings().notices;
  const clear = html`<a class="button" href=${query.withoutFilters().address}>${words.clear}</a>`;
  const tips = html`<ul>${words.noneTips.map((tip) => html`<li>${tip}</li>`)}</ul>`;
  return notice(words.none, tips, query.filters.length > 0 ? clear : nothing);
}

export function missingPage() {
  const words = strings().notices;
  return notice(words.missing, words.missingTip, startLink());
}

/** A notice that is said aloud. */
function alertNotice(/** @type {string} */ heading, /** @type {string} */ text, /** @type {unknown} */ action) {
  return html`<div role="alert">${notice(heading, text, action)}</div>`;
}

function notice(/** @type {string} */ heading, /** @type {unknown} */ text, /** @type {unknown} */ action) {
  return html`
    <section class="notice">
      <h2 lang=${tagOfLabel(heading)}>${heading}</h2>
      ${typeof text === 'string' ? html`<p lang=${tagOfLabel(text)}>${text}</p>` : text}
      ${action}
    </section>
  `;
}

function retryButton(/** @type {() => void} */ retry) {
  return html`<button type="button" class="button" @click=${retry}>${strings().notices.retry}</button>`;
}

function startLink() {
  return html`<a class="button" href="/">${strings().notices.toStart}</a>`;
}
