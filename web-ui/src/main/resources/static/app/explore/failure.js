import { Problem } from '../api/client.js';
import { html, nothing } from '../lit.js';
import { failure } from '../notices.js';

/**
 * Says why there is no answer. What was refused as it was asked (400, 422) would be refused again, so the words of the
 * API, which say how to narrow it, stand alone.
 *
 * @param {Error} error
 * @param {() => void} retry
 */
export function analysisFailure(error, retry) {
  if (!(error instanceof Problem && [400, 422].includes(error.status))) {
    return failure(error, retry);
  }
  return html`
    <section class="notice refused" role="alert">
      <h2 lang="en">${error.title}</h2>
      ${error.detail ? html`<p lang="en">${error.detail}</p>` : nothing}
    </section>
  `;
}
