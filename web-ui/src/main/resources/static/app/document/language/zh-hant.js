/* Traditional Chinese, in the words that readers in Taiwan use. */

/** @type {import('./strings.js').DocumentStrings} */
export default {
  marks: {
    label: '檢索詞在本文中的位置',
    of: (/** @type {string} */ q) => `「${q}」`,
    count: (/** @type {string} */ n) => `共 ${n} 處`,
    at: (/** @type {string} */ i, /** @type {string} */ n) => `第 ${i} 處，共 ${n} 處`,
    firstCount: (/** @type {string} */ n) => `僅標示前 ${n} 處`,
    atFirst: (/** @type {string} */ i, /** @type {string} */ n) => `第 ${i} 處，僅標示前 ${n} 處`,
    previous: '上一處',
    next: '下一處',
    drop: '移除標記',
  },
};
