/*
 * The one place that names ECharts' file; the build fills in the version. It is loaded with the first chart.
 *
 * Of its builds with tooltips this is the smallest, and the largest that makes no code out of text. It is no module:
 * it leaves its name in the global scope.
 */

/** Loads the library that draws charts. */
export async function loadCharts() {
  await import('../../lib/echarts/${echarts.version}/dist/echarts.common.min.js');
  return globalThis.echarts;
}
