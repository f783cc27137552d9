import { periodsOf, isThin, nameOf, pointsOf } from './course.js';
import { SERIES } from './series.js';

/**
 * A trend as ECharts draws it: a line for each query.
 *
 * @param {import('./types.js').Trend} trend
 * @param {import('./measure.js').Measure} measure
 * @param {{ink: string, soft: string, line: string, ground: string, font: string}} theme
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
 * @param {{ground: string}} theme
 */
function lineOf(query, { colour, dash, marker }, measure, theme) {
  const points = pointsOf(query);
  return {
    type: 'line',
    name: nameOf(query),
    symbol: `path://${marker}`,
    symbolSize: points.length > 60 ? 5 : 8,
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
