import { formatNumber } from '../../language/format.js';
import { html, nothing } from '../../lit.js';
import { words } from '../language/strings.js';
import { isThin, nameOf, periodsOf, pointsOf } from './course.js';

/**
 * The numbers of a trend.
 *
 * @param {import('./types.js').Trend} trend
 * @param {import('./measure.js').Measure} measure of the columns beside the counts
 */
export function trendTable(trend, measure) {
  const { trend: own } = words();
  const { relative } = measure;
  const slices = trend.queries.map((query) => query.slices[0]);
  const row = (/** @type {import('./types.js').Point[]} */ points) => html`
    ${points.map(
      (point) => html`
        <td>${formatNumber(point.count)}</td>
        ${relative ? html`<td>${proportion(measure, point)}</td>` : nothing}
      `,
    )}
    <td>${formatNumber(points[0].all)}</td>
  `;
  return html`
    <table class="numbers">
      <caption class="unseen">${own.caption(measure.name)}</caption>
      <thead>
        <tr>
          <th scope="col">${own.year}</th>
          ${trend.queries.map(
            (query) => html`
              <th scope="col" lang="zh">${nameOf(query)}</th>
              ${relative
                ? html`<th scope="col"><span class="unseen">${nameOf(query)}, </span>${own.measures.true}</th>`
                : nothing}
            `,
          )}
          <th scope="col">${own.allOf}</th>
        </tr>
      </thead>
      <tbody>
        ${periodsOf(trend).map(
          (period, index) => html`
            <tr>
              <th scope="row">${period}</th>
              ${row(trend.queries.map((query) => pointsOf(query)[index]))}
            </tr>
          `,
        )}
        ${slices.some(({ unknown }) => unknown.all > 0)
          ? html`<tr><th scope="row">${own.unknown}</th>${row(slices.map(({ unknown }) => unknown))}</tr>`
          : nothing}
      </tbody>
    </table>
  `;
}

function proportion(/** @type {import('./measure.js').Measure} */ measure, /** @type {import('./types.js').Point} */ point) {
  const value = measure.of(point);
  const mark = isThin(point) ? html`<abbr title=${words().trend.thinMark}>*</abbr>` : nothing;
  return value === null ? '–' : html`${measure.format(value)}${mark}`;
}
