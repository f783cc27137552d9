import { PageElement, withProperties } from '../element.js';
import { keepFocus } from '../focus.js';
import { formatNumber } from '../language/format.js';
import { strings } from '../language/language.js';
import { html, nothing, repeat } from '../lit.js';
import { navigate } from '../router.js';
import { isTouched, not, withChosen, withExcluded } from './facet-choice.js';
import { expander, facetRow } from './facet-row.js';
import { facetTree } from './facet-tree.js';
import { labelOf } from './labels.js';

/** @import { Property } from '../element.js' */

/** As many values as are shown before the reader asks for all. */
export const SHOWN_FIRST = 8;

/** The values of a facet with their counts, any number of which can be chosen. */
class FacetValuesElement extends withProperties(PageElement, {
  /** @type {Property<string>} */
  name: {},
  /** @type {Property<import('./query.js').Query>} */
  query: {},
  /** @type {Property<import('../api/types.js').Facet>} */
  facet: {},
  /** Whether all values are shown from the first. @type {Property<boolean>} */
  whole: {},
  /** Whether the reader asked for all values. @type {Property<boolean>} */
  all: { state: true },
  /** Values that the reader opened to see what is inside. @type {Property<Set<string>>} */
  expanded: { state: true },
}) {
  /** Values that the reader chose here. They stay in sight when they are no longer chosen. @type {Set<string>} */
  #kept = new Set();

  constructor() {
    super();
    this.expanded = new Set();
  }

  /** Rows change their places with their counts; the focus stays on its row. */
  update(/** @type {Map<string, unknown>} */ changed) {
    const substitute = () => this.closest('details')?.querySelector('summary');
    keepFocus(this, () => super.update(changed), substitute);
  }

  template() {
    const tree = facetTree(this.facet.values);
    const nested = tree.some((branch) => branch.inside.length > 0);
    const limited = !this.whole && tree.length > SHOWN_FIRST;
    const shown = limited && !this.all ? tree.filter((branch, i) => i < SHOWN_FIRST || this.isKept(branch)) : tree;
    return html`
      <div class=${nested ? 'facet-values nested' : 'facet-values'}>${this.list(shown, [])}</div>
      ${limited ? this.showAllButton(tree.length) : nothing}
      ${limited && this.all && this.facet.other > 0 ? this.others() : nothing}
    `;
  }

  isKept(/** @type {import('./facet-tree.js').Branch} */ branch) {
    return this.#kept.has(branch.value.value) || isTouched(this.query, this.name, branch);
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

  others() {
    return html`<p class="empty">${strings().facets.others(formatNumber(this.facet.other))}</p>`;
  }

  /**
   * @param {import('./facet-tree.js').Branch[]} branches
   * @param {string[]} around the values that they stand inside
   * @returns {unknown}
   */
  list(branches, around) {
    return html`
      <ul>
        ${repeat(
          branches,
          (branch) => branch.value.value,
          (branch) => html`<li>${this.row(branch, around)}</li>`,
        )}
      </ul>
    `;
  }

  /**
   * @param {import('./facet-tree.js').Branch} branch
   * @param {string[]} around
   */
  row(branch, around) {
    const { name, query } = this;
    const { value, count } = branch.value;
    const label = labelOf(name, value, { [name]: this.facet });
    const inside = branch.inside.length > 0;
    const open = this.expanded.has(value) || isTouched(query, name, branch);
    /** @type {import('./facet-row.js').Row} */
    const row = {
      label,
      count,
      chosen: query.has(name, value),
      excluded: query.has(name, not(value)),
      choose: (on) => this.change(on ? withChosen(query, name, branch, around) : query.withoutFilter(name, value), value),
      exclude: (on) =>
        this.change(on ? withExcluded(query, name, branch, around) : query.withoutFilter(name, not(value)), value),
    };
    return html`
      <div class="facet-row">
        ${facetRow(row)} ${inside ? expander(label, open, () => this.toggle(value, open)) : nothing}
      </div>
      ${open && inside ? this.list(branch.inside, [...around, value]) : nothing}
    `;
  }

  toggle(/** @type {string} */ value, /** @type {boolean} */ open) {
    const without = [...this.expanded].filter((other) => other !== value);
    this.expanded = new Set(open ? without : [...without, value]);
  }

  /**
   * @param {import('./query.js').Query} query
   * @param {string} value that the reader chose, excluded, or no longer does
   */
  change(query, value) {
    this.#kept.add(value);
    navigate(query.address);
  }
}

customElements.define('tongwen-facet-values', FacetValuesElement);
