import { PageElement } from '../element.js';
import { formatNumber } from '../language/format.js';
import { strings } from '../language/language.js';
import { tagOfLabel } from '../language/tag.js';
import { html, nothing, repeat } from '../lit.js';
import { navigate } from '../router.js';
import { facetTree, valuesInside } from './facet-tree.js';
import { labelOf } from './labels.js';

/** As many values as are shown before the reader asks for all. */
const SHOWN_FIRST = 8;

/** One facet: its values with their counts, any number of which can be chosen. */
class FacetElement extends PageElement {
  static properties = {
    /** @type {string} */
    name: {},
    /** @type {import('./query.js').Query} */
    query: {},
    /** Undefined until the first answer. @type {import('../api/types.js').Facet | undefined} */
    facet: {},
    /** Whether all values are shown. @type {boolean} */
    all: { state: true },
    /** Values that the reader opened to see what is inside. @type {Set<string>} */
    expanded: { state: true },
  };

  constructor() {
    super();
    this.expanded = new Set();
  }

  template() {
    const words = strings();
    const nested = this.facet?.values.some((value) => value.parent);
    return html`
      <fieldset class=${nested ? 'facet nested' : 'facet'}>
        <legend>${words.fields[this.name]}</legend>
        ${this.facet ? this.content(this.facet) : skeleton()}
      </fieldset>
    `;
  }

  content(/** @type {import('../api/types.js').Facet} */ facet) {
    const words = strings().facets;
    const tree = facetTree(facet.values);
    if (tree.length === 0) {
      return html`<p class="empty">${words.none}</p>`;
    }
    const shown = this.all ? tree : tree.filter((branch, i) => i < SHOWN_FIRST || this.isChosen(branch));
    return html`
      ${this.list(shown, [])}
      ${tree.length > SHOWN_FIRST ? this.showAllButton(tree.length) : nothing}
      ${this.all && facet.other > 0 ? html`<p class="empty">${words.others(formatNumber(facet.other))}</p>` : nothing}
    `;
  }

  showAllButton(/** @type {number} */ count) {
    const words = strings().facets;
    const toggle = () => {
      this.all = !this.all;
    };
    return html`
      <button type="button" class="quiet" aria-expanded=${String(Boolean(this.all))} @click=${toggle}>
        ${this.all ? words.showFewer : words.showAll(formatNumber(count))}
      </button>
    `;
  }

  /**
   * @param {import('./facet-tree.js').Branch[]} branches
   * @param {string[]} around the values that they stand inside
   */
  list(branches, around) {
    return html`
      <ul>
        ${repeat(
          branches,
          (branch) => branch.value.value,
          (branch) => this.row(branch, around),
        )}
      </ul>
    `;
  }

  /**
   * @param {import('./facet-tree.js').Branch} branch
   * @param {string[]} around
   */
  row(branch, around) {
    const { value, count } = branch.value;
    const label = value === 'unknown' ? labelOf(this.name, value, {}) : branch.value.label;
    const open = this.expanded.has(value) || this.isChosen(branch);
    return html`
      <li>
        <div class="facet-row">
          <label class=${this.query.has(this.name, `!${value}`) ? 'excluded' : nothing}>
            <input
              type="checkbox"
              .checked=${this.query.has(this.name, value)}
              @change=${(event) => this.choose(event.target.checked, branch, around)}
            />
            <span class="facet-label" lang=${tagOfLabel(label)}>${label}</span>
            <span class="count">${formatNumber(count)}</span>
          </label>
          ${branch.inside.length > 0 ? this.expander(value, label, open) : nothing}
        </div>
        ${open && branch.inside.length > 0 ? this.list(branch.inside, [...around, value]) : nothing}
      </li>
    `;
  }

  expander(/** @type {string} */ value, /** @type {string} */ label, /** @type {boolean} */ open) {
    const toggle = () => {
      const without = [...this.expanded].filter((other) => other !== value);
      this.expanded = new Set(open ? without : [...without, value]);
    };
    return html`
      <button
        type="button"
        class="expander"
        aria-expanded=${String(open)}
        aria-label=${strings().facets.inside(label)}
        @click=${toggle}
      ></button>
    `;
  }

  /** A chosen value replaces those around and inside it, which would make it say nothing. */
  choose(/** @type {boolean} */ checked, /** @type {import('./facet-tree.js').Branch} */ branch, /** @type {string[]} */ around) {
    const { value } = branch.value;
    const query = checked
      ? this.query.withFilter(this.name, value, [...around, ...valuesInside(branch), `!${value}`])
      : this.query.withoutFilter(this.name, value);
    navigate(query.address);
  }

  /** Whether the value or one inside it is chosen. */
  isChosen(/** @type {import('./facet-tree.js').Branch} */ branch) {
    return [branch.value.value, ...valuesInside(branch)].some((value) => this.query.has(this.name, value));
  }
}

/** As many rows as are likely to come, and as high. */
function skeleton() {
  return html`<ul aria-hidden="true">${Array.from({ length: SHOWN_FIRST }, () => html`<li class="bone"></li>`)}</ul>`;
}

customElements.define('tongwen-facet', FacetElement);
