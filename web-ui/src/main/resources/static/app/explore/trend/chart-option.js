import { firstDrawn, isThin, nameOf, periodsOf, pointsOf } from './course.js';
import { SERIES } from './series.js';

/**
 * A trend as ECharts draws it: a line for each query.
 *
 * @param {import('./types.js').Trend} trend
 * @param {import('./measure.js').Measure} measure
 * @param {import('./theme.js').Theme} theme
 */
export function chartOption(trend, measure, theme) {
  const label = { color: theme.soft, fontFamily: theme.font, fontSize: 12 };
  return {
    animation: false,
    textStyle: { fontFamily: theme.font, color: theme.ink },
    grid: { left: 8, right: 16, top: 40, bottom: 8, containLabel: true },
    xAxis: {
      type: 'category',
      data: periodsOf(trend),
      min: firstDrawn(trend),
      boundaryGap: false,
      axisLine: { lineStyle: { color: theme.soft } },
      axisTick: { alignWithLabel: true },
      axisLabel: { ...label, hideOverlap: true },
    },
    yAxis: {
      type: 'value',
      name: measure.name,
      nameTextStyle: { ...label, align: 'left', padding: [0, 0, 4, 0] },
      nameMoveOverlap: false,
      minInterval: measure.relative ? 0 : 1,
      axisLabel: { ...label, formatter: measure.format },
      splitLine: { lineStyle: { color: theme.line } },
    },
    series: trend.queries.map((query, index) => lineOf(query, SERIES[index], measure, theme)),
  };
}

/**
 * @param {import('./types.js').QueryTrend} query
 * @param {import('./series.js').SeriesStyle} style
 * @param {import('./measure.js').Measure} measure
 * @param {import('./theme.js').Theme} theme
 */
function lineOf(query, { colour, dash, marker }, measure, theme) {
  const points = pointsOf(query);
  return {
    type: 'line',
    name: nameOf(query),
    symbol: `path://${marker}`,
    symbolSize: markerSize(theme.width, points.length),
    showAllSymbol: true,
    color: colour,
    lineStyle: { color: colour, width: 2, type: dash.length > 0 ? dash : 'solid' },
    itemStyle: { color: colour, borderColor: colour, borderWidth: 1.5 },
    emphasis: { disabled: true },
    data: points.map((point) => ({
      value: measure.of(point),
      // Years without any document keep the line at nought, and have no point of their own.
      symbol: point.all > 0 ? undefined : 'none',
      itemStyle: isThin(point) ? { color: theme.ground } : undefined,
    })),
  };
}

/** As large as leaves room between neighbours. */
function markerSize(/** @type {number} */ width, /** @type {number} */ count) {
  return Math.min(8, Math.max(3, Math.round((0.7 * width) / count)));
}
