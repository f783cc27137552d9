import { analyse } from '../../api/client.js';
import { formatNumber } from '../../language/format.js';
import { language } from '../../language/language.js';
import { html } from '../../lit.js';
import { AnalysisView } from '../analysis-view.js';
import { apiCall } from '../api-call.js';
import { choices } from '../choices.js';
import { TEXTS } from '../exploration.js';
import { words } from '../language/strings.js';
import { matrixOf, shadeOf } from './matrix.js';

/** How many documents a query finds in each province and year. */
class HeatView extends AnalysisView {
  get call() {
    const { exploration } = this;
    const more = { by: 'region,year', count_by: exploration.countedTexts, sort: 'key', size: 1000, lang: language() };
    return { resource: 'groups', parameters: exploration.request([exploration.first], more) };
  }

  /** Follows the pages to the last. */
  async ask(/** @type {AbortSignal} */ signal) {
    const { resource, parameters } = this.call;
    /** @type {import('./matrix.js').Group[]} */
    const groups = [];
    let cursor;
    let match;
    do {
      const asked = new URLSearchParams(parameters);
      if (cursor) {
        asked.set('cursor', cursor);
      }
      /** @type {{groups: import('./matrix.js').Group[], next_cursor: string | null, match: string}} */
      const page = await analyse({ resource, parameters: asked }, signal);
      groups.push(...page.groups);
      ({ next_cursor: cursor, match } = page);
    } while (cursor);
    return { ...matrixOf(groups), meta: { match } };
  }

  said(/** @type {ReturnType<typeof matrixOf>} */ { rows, years }) {
    return words().heat.said(formatNumber(rows.length), formatNumber(years.length));
  }

  template() {
    const { exploration } = this;
    const { counted, countedBy } = words().trend;
    return html`
      <div class="controls">
        ${choices(
          exploration,
          'count_by',
          { label: counted, of: countedBy, values: TEXTS },
          exploration.countedTexts,
        )}
      </div>
      ${super.template()}
    `;
  }

  shown(/** @type {ReturnType<typeof matrixOf>} */ matrix) {
    const { heat: own, none, all } = words();
    if (matrix.rows.length === 0) {
      return html`<p class="nothing">${none}</p>`;
    }
    return html`
      <div class="wide" role="group" tabindex="0" aria-label=${own.table}>
        <table class="heat">
          <caption class="unseen">${own.caption(this.exploration.first || all)}</caption>
          <thead>
            <tr>
              <th scope="col">${own.region}</th>
              ${matrix.years.map((year) => html`<th scope="col">${year}</th>`)}
              <th scope="col">${own.sum}</th>
            </tr>
          </thead>
          <tbody>
            ${matrix.rows.map((row) => this.row(row, matrix))}
          </tbody>
        </table>
      </div>
      <p class="note">${own.note}</p>
      ${apiCall([this.call])}
    `;
  }

  /**
   * @param {import('./matrix.js').Row} row
   * @param {ReturnType<typeof matrixOf>} matrix
   */
  row({ label, counts, sum }, { years, largest }) {
    return html`
      <tr>
        <th scope="row">${label}</th>
        ${years.map((year) => {
          const count = counts.get(year) ?? 0;
          return html`<td class="shade-${shadeOf(count, largest)}">${formatNumber(count)}</td>`;
        })}
        <td>${formatNumber(sum)}</td>
      </tr>
    `;
  }
}

customElements.define('tongwen-heat', HeatView);
