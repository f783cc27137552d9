import { PageElement, withProperties } from '../../element.js';
import { formatNumber } from '../../language/format.js';
import { html, nothing, render } from '../../lit.js';
import { loadCharts } from '../echarts.js';
import { words } from '../language/strings.js';
import { chartOption } from './chart-option.js';
import { nameOf, periodsOf, pointsOf } from './course.js';
import { swatch } from './swatch.js';
import { themeOf } from './theme.js';

/** @import { Property } from '../../element.js' */

const DARK = matchMedia('(prefers-color-scheme: dark)');

/** The lines of a trend. It is an image to assistive technology; the numbers stand in the table below. */
class TrendChart extends withProperties(PageElement, {
  /** @type {Property<import('./types.js').Trend>} */
  trend: {},
  /** @type {Property<import('./measure.js').Measure>} */
  measure: {},
  /** @type {Property<boolean>} */
  failed: { state: true },
}) {
  /** The library, once it is loaded. @type {import('../echarts.js').Charts | undefined} */
  echarts;

  /** @type {import('../echarts.js').Chart | undefined} */
  chart;

  connectedCallback() {
    super.connectedCallback();
    this.sizes = new ResizeObserver(() => this.chart?.resize());
    DARK.addEventListener('change', this.draw);
  }

  disconnectedCallback() {
    DARK.removeEventListener('change', this.draw);
    this.sizes?.disconnect();
    this.chart?.dispose();
    this.chart = undefined;
    super.disconnectedCallback();
  }

  template() {
    const periods = periodsOf(this.trend);
    const names = this.trend.queries.map(nameOf).join(', ');
    return html`
      <div class="chart" role="img" aria-label=${words().trend.chart(names, periods[0], periods[periods.length - 1])}></div>
      ${this.failed ? html`<p class="chart-failed" role="alert">${words().trend.chartFailed}</p>` : nothing}
    `;
  }

  async updated() {
    try {
      this.echarts ??= await loadCharts();
      this.draw();
    } catch (error) {
      // What browsers throw for a module that cannot be fetched.
      if (!(error instanceof TypeError)) {
        throw error;
      }
      this.failed = true;
    }
  }

  draw = () => {
    const place = /** @type {HTMLElement | null} */ (this.querySelector('.chart'));
    if (!this.isConnected || !this.echarts || !place) {
      return;
    }
    if (!this.chart) {
      this.chart = this.echarts.init(place);
      this.sizes?.observe(place);
    }
    const option = chartOption(this.trend, this.measure, themeOf(place));
    this.chart.setOption({ ...option, tooltip: this.tooltip() }, { notMerge: true });
  };

  /** A tooltip of elements of the page: as text for the library it would carry styles of its own. */
  tooltip() {
    return {
      trigger: 'axis',
      confine: true,
      className: 'chart-tip',
      transitionDuration: 0,
      formatter: (/** @type {{dataIndex: number}[]} */ [{ dataIndex }]) => {
        const tip = document.createElement('div');
        render(this.tip(dataIndex), tip);
        return tip;
      },
    };
  }

  tip(/** @type {number} */ place) {
    const { trend, measure } = this;
    return html`
      <strong>${periodsOf(trend)[place]}</strong>
      <ul>
        ${trend.queries.map((query, index) => {
          const point = pointsOf(query)[place];
          const value = measure.of(point);
          return html`<li>
            ${swatch(index)} ${nameOf(query)} <b>${value === null ? '–' : measure.format(value)}</b>
            <small>${words().trend.tip(formatNumber(point.count), formatNumber(point.all))}</small>
          </li>`;
        })}
      </ul>
    `;
  }
}

customElements.define('tongwen-trend-chart', TrendChart);
