import { fold } from '../fold.js';
import { strings } from '../language/language.js';
import { html, nothing } from '../lit.js';
import { nameOf } from './correct/inputs.js';
import { factValue } from './fact-value.js';
import { factsOf } from './facts.js';

/** Addresses that a link may lead to; a document's data may hold others, such as scripts. */
const WEB = /^https?:\/\//i;

/**
 * What is known of a document, with the evidence for each value.
 *
 * @param {import('../api/types.js').FullDocument} item
 * @param {import('./fact-value.js').Pointer} pointer
 * @param {import('./correct/correcting.js').Correcting} correcting
 */
export function factTable(item, pointer, correcting) {
  const words = strings();
  const row = (/** @type {import('./facts.js').Fact} */ { field, values }) => html`
    <tr>
      <th scope="row">${nameOf(field)}</th>
      <td>
        ${values.length > 0
          ? values.map((value) => factValue(value, item.displayed ?? item.script, pointer))
          : html`<span class="unknown">${words.document.unknown}</span>`}
        ${correcting.below(item, field)}
      </td>
    </tr>
  `;
  const content = html`
    <table>
      <tbody>
        ${factsOf(item, correcting.on).map(row)}
      </tbody>
    </table>
    ${WEB.test(item.url ?? '')
      ? html`<a class="original" href=${item.url} rel="noopener noreferrer">${words.document.original}</a>`
      : nothing}
    ${correcting.toggle()}
  `;
  return html`
    <aside class="fact-table" aria-labelledby="facts-heading">
      ${fold(html`<h2 id="facts-heading">${words.document.facts}</h2>`, content)}
    </aside>
  `;
}
