import './trend-chart.js';
import { language } from '../../language/language.js';
import { html, nothing } from '../../lit.js';
import { AnalysisView } from '../analysis-view.js';
import { apiCall } from '../api-call.js';
import { choices } from '../choices.js';
import { fileName, saveFile } from '../download.js';
import { COUNTED, TEXTS } from '../exploration.js';
import { words } from '../language/strings.js';
import { hasThinPoints, periodsOf } from './course.js';
import { measureOf } from './measure.js';
import { trendPicture } from './picture.js';
import { trendCsv } from './trend-csv.js';
import { trendTable } from './trend-table.js';

/** How many documents each query finds in each year: as lines, as a table, and as files. */
class TrendView extends AnalysisView {
  get call() {
    const { exploration } = this;
    const more = { count_by: exploration.counted, lang: language() };
    return { resource: 'trends', parameters: exploration.request(exploration.queries, more) };
  }

  said(/** @type {import('./types.js').Trend} */ trend) {
    const periods = periodsOf(trend);
    return periods.length > 0 ? words().trend.said(String(trend.queries.length), periods[0], periods[periods.length - 1]) : '';
  }

  template() {
    const { exploration } = this;
    const own = words().trend;
    return html`
      <div class="controls">
        ${choices(exploration, 'share', { label: own.measure, of: own.measures, values: ['false', 'true'] })}
        ${choices(
          exploration,
          'count_by',
          { label: own.counted, of: own.countedBy, values: exploration.queries.length > 0 ? COUNTED : TEXTS },
          exploration.counted,
        )}
      </div>
      ${super.template()}
    `;
  }

  shown(/** @type {import('./types.js').Trend} */ trend) {
    const { trend: own, none } = words();
    if (trend.queries.every(({ slices: [slice] }) => !slice || slice.sum.count + slice.unknown.count === 0)) {
      return html`<p class="nothing">${none}</p>`;
    }
    const measure = measureOf(trend.meta.count_by, this.exploration.relative);
    const queries = trend.queries.map(({ q }) => q);
    return html`
      <tongwen-trend-chart .trend=${trend} .measure=${measure}></tongwen-trend-chart>
      ${hasThinPoints(trend) ? html`<p class="note thin">${own.thin}</p>` : nothing}
      ${trend.queries
        .filter(({ match }) => match.relaxed)
        .map(({ q }) => html`<p class="note relaxed-query">${own.relaxed(q)}</p>`)}
      <div class="actions">
        <button type="button" class="button" @click=${() => saveFile(fileName('trend', queries, 'csv'), trendCsv(trend))}>
          ${own.csv}
        </button>
        <button type="button" class="button" @click=${() => this.savePicture(trend, measure, queries)}>${own.png}</button>
      </div>
      <details class="more-about">
        <summary>${own.table}</summary>
        <div class="wide" role="group" tabindex="0" aria-label=${own.table}>${trendTable(trend, measure)}</div>
      </details>
      ${apiCall([this.call])}
    `;
  }

  /**
   * @param {import('./types.js').Trend} trend
   * @param {import('./measure.js').Measure} measure
   * @param {string[]} queries
   */
  async savePicture(trend, measure, queries) {
    saveFile(fileName('trend', queries, 'png'), await trendPicture(trend, measure, words().trend.thin));
  }
}

customElements.define('tongwen-trend', TrendView);
