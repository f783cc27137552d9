import { analyse } from '../../api/client.js';
import { formatNumber } from '../../language/format.js';
import { language } from '../../language/language.js';
import { html, nothing } from '../../lit.js';
import { AnalysisView } from '../analysis-view.js';
import { apiCall } from '../api-call.js';
import { choices } from '../choices.js';
import { ORDERS } from '../exploration.js';
import { words } from '../language/strings.js';
import { concordanceLine } from './concordance-line.js';

/** @typedef {{items: import('./concordance-line.js').Line[], next_cursor: string | null}} Concordance */

/** Every place where the words of a query stand, with what stands to their left and right. */
class ConcordanceView extends AnalysisView {
  get call() {
    const { exploration } = this;
    const more = { sort: exploration.chosen('sort'), lang: language() };
    return { resource: 'concordance', parameters: exploration.request([exploration.first], more) };
  }

  showMore(/** @type {Concordance} */ answer) {
    const { call } = this;
    call.parameters.set('cursor', answer.next_cursor ?? '');
    this.start(async (signal) => {
      /** @type {Concordance} */
      const page = await analyse(call, signal);
      return { ...page, items: [...answer.items, ...page.items] };
    });
  }

  said(/** @type {{meta: {total: {value: number}, documents: number}}} */ { meta }) {
    return words().concordance.said(formatNumber(meta.total.value), formatNumber(meta.documents));
  }

  template() {
    const own = words().concordance;
    return html`
      <div class="controls">
        ${choices(this.exploration, 'sort', { label: own.sort, of: own.sorts, values: ORDERS })}
      </div>
      ${super.template()}
    `;
  }

  shown(/** @type {Concordance} */ answer) {
    const { concordance: own, none } = words();
    if (answer.items.length === 0) {
      return html`<p class="nothing">${none}</p>`;
    }
    return html`
      <ol class="lines" aria-label=${own.list}>
        ${answer.items.map(concordanceLine)}
      </ol>
      <div class="actions">
        ${answer.next_cursor
          ? html`
              <button type="button" class="button" ?disabled=${this.loading} @click=${() => this.showMore(answer)}>
                ${own.more}
              </button>
            `
          : nothing}
        <a class="button" download href=${this.file}>${own.csv}</a>
      </div>
      ${apiCall([this.call])}
    `;
  }

  /** The address of all lines as a table; the mark at its beginning is what Excel knows UTF-8 by. */
  get file() {
    const { resource, parameters } = this.call;
    parameters.set('format', 'csv');
    return `/api/v1/${resource}?${parameters}`;
  }
}

customElements.define('tongwen-concordance', ConcordanceView);
