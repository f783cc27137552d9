import '../take/api-call.js';
import { html } from '../lit.js';
import { words } from './language/strings.js';

/** What a view asked the API, to be copied. */
export function apiCall(/** @type {import('../api/snippets.js').Call[]} */ calls) {
  return html`
    <details class="more-about api-call">
      <summary>${words().call}</summary>
      <tongwen-api-call .calls=${calls}></tongwen-api-call>
    </details>
  `;
}
