import { PageElement, withProperties } from '../element.js';
import { keepFocus } from '../focus.js';
import { strings } from '../language/language.js';
import { tagOfLabel } from '../language/tag.js';
import { html, nothing } from '../lit.js';
import { choicesOf } from './choices.js';

/** @import { Property } from '../element.js' */

/** The chosen filters, each a link to the query without it. */
class ChipsElement extends withProperties(PageElement, {
  /** @type {Property<import('./query.js').Query>} */
  query: {},
  /** @type {Property<Record<string, import('../api/types.js').Facet>>} */
  facets: {},
}) {
  /** The focus of a chip that goes away moves to the one before; that of the last, to the count of documents. */
  update(/** @type {Map<string, unknown>} */ changed) {
    const substitute = () => [...this.querySelectorAll('a')].at(-1) ?? /** @type {HTMLElement | null} */ (document.querySelector('.summary .total'));
    keepFocus(this, () => super.update(changed), substitute);
  }

  template() {
    const words = strings().facets;
    const choices = choicesOf(this.query, this.facets);
    if (choices.length === 0) {
      return nothing;
    }
    return html`
      <ul class="chips" aria-label=${words.chosen}>
        ${choices.map((choice) => html`<li>${chip(choice)}</li>`)}
        ${choices.length > 1
          ? html`<li><a class="clear" href=${this.query.withoutFilters().address}>${words.clear}</a></li>`
          : nothing}
      </ul>
    `;
  }
}

function chip(/** @type {import('./choices.js').Choice} */ { name, label, without }) {
  const field = strings().fields[name];
  return html`
    <a class="chip" href=${without.address} aria-label=${strings().facets.remove(`${field} ${label}`)}>
      <span class="chip-field">${field}</span>
      <span lang=${tagOfLabel(label)}>${label}</span>
      <span class="cross" aria-hidden="true">×</span>
    </a>
  `;
}

customElements.define('tongwen-chips', ChipsElement);
