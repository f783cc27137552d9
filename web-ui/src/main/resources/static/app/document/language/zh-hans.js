/* Simplified Chinese. */

export default {
  marks: {
    label: '检索词在本文中的位置',
    of: (/** @type {string} */ q) => `“${q}”`,
    count: (/** @type {string} */ n) => `共 ${n} 处`,
    at: (/** @type {string} */ i, /** @type {string} */ n) => `第 ${i} 处，共 ${n} 处`,
    firstCount: (/** @type {string} */ n) => `只标出前 ${n} 处`,
    atFirst: (/** @type {string} */ i, /** @type {string} */ n) => `第 ${i} 处，只标出前 ${n} 处`,
    previous: '上一处',
    next: '下一处',
    drop: '去掉标记',
  },
};
