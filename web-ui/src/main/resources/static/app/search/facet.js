import './facet-values.js';
import './years/year-range.js';
import { PageElement, withProperties } from '../element.js';
import { formatNumber } from '../language/format.js';
import { strings } from '../language/language.js';
import { html, nothing } from '../lit.js';
import { choicesOf } from './choices.js';
import { skeleton } from './facet-row.js';
import { FacetSearch, facetSearchBox, SEARCHABLE } from './facet-search.js';
import { SHOWN_FIRST } from './facet-values.js';
import { tileMap } from './map/tile-map.js';
import { isOpen, rememberOpen } from './openness.js';

/** @import { Property } from '../element.js' */

/** One facet under its name, which can be closed. One without values is not shown. */
class FacetElement extends withProperties(PageElement, {
  /** @type {Property<string>} */
  name: {},
  /** @type {Property<import('./query.js').Query>} */
  query: {},
  /** Undefined until the first answer. @type {Property<import('../api/types.js').Facet | undefined>} */
  facet: {},
  /** Whether the values are shown at first. @type {Property<boolean>} */
  open: {},
  /** What the reader looks for among the values. @type {Property<string>} */
  text: { state: true },
  /** The values that are called so; undefined until they are known. @type {Property<import('../api/types.js').Facet | undefined>} */
  found: { state: true },
  /** Whether they could not be asked for. @type {Property<boolean>} */
  failed: { state: true },
}) {
  /** @type {FacetSearch | undefined} */
  #search;

  constructor() {
    super();
    this.text = '';
  }

  willUpdate(/** @type {Map<string, unknown>} */ changed) {
    if (changed.has('query')) {
      this.lookFor(this.text, false);
    }
  }

  languageChanged() {
    this.lookFor(this.text, false);
  }

  disconnectedCallback() {
    this.#search?.stop();
    super.disconnectedCallback();
  }

  /**
   * @param {string} text
   * @param {boolean} typing whether more may follow
   */
  lookFor(text, typing) {
    this.text = text;
    if (text.trim()) {
      this.#search ??= new FacetSearch(this.name, (facet) => {
        this.found = facet;
        this.failed = !facet;
      });
      this.#search.start(this.query, text.trim(), typing);
    } else {
      this.#search?.stop();
      this.found = undefined;
      this.failed = false;
    }
  }

  template() {
    if (this.facet && saysNothing(this.facet)) {
      return nothing;
    }
    const id = `facet-${this.name}`;
    return html`
      <details class="facet" ?open=${isOpen(this.name, this.open)} @toggle=${(/** @type {Event} */ event) => rememberOpen(this.name, event)}>
        <summary>
          <span class="facet-name" id=${id}>${strings().fields[this.name]}</span>
          ${this.chosenCount()}
        </summary>
        <div role="group" aria-labelledby=${id}>
          ${this.facet ? this.content(this.facet) : skeleton(SHOWN_FIRST)}
        </div>
      </details>
    `;
  }

  chosenCount() {
    const count = choicesOf(this.query).filter(({ name }) => name === this.name).length;
    return count === 0 ? nothing : html`<span class="count">${strings().facets.active(formatNumber(count))}</span>`;
  }

  content(/** @type {import('../api/types.js').Facet} */ facet) {
    switch (this.name) {
      case 'year':
        return html`
          <tongwen-year-range .query=${this.query} .facet=${facet}></tongwen-year-range>
          <details class="inner" ?open=${isOpen('year-list', false)} @toggle=${(/** @type {Event} */ event) => rememberOpen('year-list', event)}>
            <summary>${strings().years.list}</summary>
            ${this.values(facet)}
          </details>
        `;
      case 'region':
        return html`
          <details class="inner" ?open=${isOpen('map', false)} @toggle=${(/** @type {Event} */ event) => rememberOpen('map', event)}>
            <summary>${strings().map.show}</summary>
            ${tileMap(this.query, facet)}
          </details>
          ${this.values(facet)}
        `;
      default:
        return this.values(facet);
    }
  }

  values(/** @type {import('../api/types.js').Facet} */ facet) {
    const many = facet.values.length > SHOWN_FIRST || facet.other > 0 || this.text;
    return html`
      ${many && SEARCHABLE.includes(this.name) ? this.searchBox() : nothing}
      <tongwen-facet-values
        .name=${this.name}
        .query=${this.query}
        .facet=${this.found ?? facet}
        .whole=${Boolean(this.found)}
      ></tongwen-facet-values>
    `;
  }

  searchBox() {
    return facetSearchBox({
      name: this.name,
      text: this.text,
      found: this.found,
      failed: this.failed,
      typed: (text) => this.lookFor(text, true),
    });
  }
}

/** Whether it has no values, or only that nothing is known, and the reader chose nothing. */
function saysNothing(/** @type {import('../api/types.js').Facet} */ { values }) {
  return values.every(({ value, state }) => value === 'unknown' && state === 'none');
}

customElements.define('tongwen-facet', FacetElement);
