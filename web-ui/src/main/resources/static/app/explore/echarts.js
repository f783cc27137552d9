/*
 * The one place that names ECharts' file; the build fills in the version. It is loaded with the first chart.
 *
 * Of its builds with tooltips this is the smallest, and the largest that makes no code out of text. It is no module:
 * it leaves its name in the global scope.
 */

/**
 * What of the library is used.
 *
 * @typedef {{init: (place: HTMLElement, theme?: null, size?: {width: number, height: number, devicePixelRatio: number}) => Chart}} Charts
 *
 * @typedef {object} Chart
 * @property {(option: object, manner?: {notMerge: boolean}) => void} setOption
 * @property {(manner: {pixelRatio: number, backgroundColor: string}) => HTMLCanvasElement} renderToCanvas
 * @property {() => void} resize
 * @property {() => void} dispose
 */

/** Loads the library that draws charts. */
export async function loadCharts() {
  await import('../../lib/echarts/${echarts.version}/dist/echarts.common.min.js');
  return /** @type {typeof globalThis & {echarts: Charts}} */ (globalThis).echarts;
}
