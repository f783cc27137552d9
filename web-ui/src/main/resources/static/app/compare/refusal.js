import { html, nothing } from '../lit.js';
import { documentAddress } from '../router.js';
import { words } from './language/strings.js';

/**
 * Says why the address compares nothing, and leads back.
 *
 * @param {string} id of the document that it names, if it names one
 * @param {boolean} twice whether both sides are that one
 */
export function refusal(id, twice) {
  const own = words();
  return html`
    <section class="notice" role="alert">
      <h2>${id && twice ? own.once : own.incomplete}</h2>
      <p>${id && twice ? own.onceTip : own.incompleteTip}</p>
      ${id ? html`<a class="button" href=${documentAddress(id)}>${own.toDocument}</a>` : nothing}
    </section>
  `;
}
