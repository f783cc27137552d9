import { loadCharts } from '../echarts.js';
import { chartOption } from './chart-option.js';
import { hasThinPoints } from './course.js';
import { paperTheme } from './theme.js';

const WIDTH = 1200;
const HEIGHT = 640;
const DENSITY = 2;

/**
 * A trend as a PNG that explains itself: with a legend, and a note where points are hollow.
 *
 * @param {import('./types.js').Trend} trend
 * @param {import('./measure.js').Measure} measure
 * @param {string} note what hollow points mean
 * @returns {Promise<Blob>}
 */
export async function trendPicture(trend, measure, note) {
  const echarts = await loadCharts();
  const font = getComputedStyle(document.body).fontFamily;
  const theme = paperTheme(font, WIDTH);
  const stage = document.createElement('canvas');
  const chart = echarts.init(stage, null, { width: WIDTH, height: HEIGHT, devicePixelRatio: DENSITY });
  const text = { color: theme.ink, fontFamily: font, fontSize: 14 };
  chart.setOption({
    ...chartOption(trend, measure, theme),
    backgroundColor: theme.ground,
    legend: { top: 16, left: 24, itemWidth: 40, textStyle: text },
    title: {
      text: hasThinPoints(trend) ? note : '',
      left: 24,
      bottom: 12,
      textStyle: { ...text, fontSize: 12, fontWeight: 'normal', color: theme.soft },
    },
    grid: { left: 24, right: 32, top: 96, bottom: 48, containLabel: true },
  });
  const picture = chart.renderToCanvas({ pixelRatio: DENSITY, backgroundColor: theme.ground });
  chart.dispose();
  return new Promise((resolve, reject) => {
    picture.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser makes no picture of the chart'))), 'image/png');
  });
}
