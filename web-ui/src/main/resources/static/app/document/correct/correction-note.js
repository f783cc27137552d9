import { LatestRequest } from '../../api/request.js';
import { PageElement, withProperties } from '../../element.js';
import { formatDate } from '../../language/format.js';
import { language, strings } from '../../language/language.js';
import { tagOfLabel } from '../../language/tag.js';
import { html } from '../../lit.js';
import { words } from '../language/strings.js';
import { CORRECTABLE } from './fields.js';
import { Terms } from './terms.js';

/** @import { Property } from '../../element.js' */

/** Says of a corrected field when that was, and what had been found before. */
class CorrectionNote extends withProperties(PageElement, {
  /** The name of the fact. @type {Property<string>} */
  field: {},
  /** @type {Property<import('../../api/types.js').Correction>} */
  correction: {},
  /** @type {Property<Terms | undefined>} */
  terms: { state: true },
}) {
  #request = new LatestRequest();

  willUpdate(/** @type {Map<string, unknown>} */ changed) {
    if (changed.has('correction')) {
      this.loadTerms();
    }
  }

  languageChanged() {
    this.loadTerms();
  }

  disconnectedCallback() {
    this.#request.abort();
    super.disconnectedCallback();
  }

  /** What has no name stands as its code. */
  loadTerms() {
    const { taxonomy } = CORRECTABLE[this.field];
    if (taxonomy && this.correction.found.length > 0) {
      this.#request.start((signal) => Terms.load(taxonomy, language(), signal), {
        answered: (terms) => (this.terms = terms),
        failed: () => {},
      });
    }
  }

  template() {
    const own = words().correct;
    const { found, at } = this.correction;
    return html`
      <p class="evidence">
        <span class="origin corrected">${own.corrected(formatDate(at.slice(0, 10)))}</span>
        <span>${found.length > 0 ? own.found : own.foundNothing}</span>
        ${found.map((value) => this.shown(value))}
      </p>
    `;
  }

  shown(/** @type {string} */ value) {
    const { kind } = CORRECTABLE[this.field];
    const name = kind === 'date' ? formatDate(value) : kind === 'level' ? strings().levels[value] : this.terms?.nameOf(value);
    return html`<del lang=${tagOfLabel(name ?? value)}>${name ?? value}</del>`;
  }
}

customElements.define('tongwen-correction-note', CorrectionNote);
