/* Traditional Chinese, in the words that readers in Taiwan use. */

/** @type {import('./strings.js').CompareStrings} */
export default {
  heading: '兩文比較',
  loading: '比較中……',
  sides: { from: '前一篇', to: '後一篇' },
  swap: '左右對調',
  same: '兩文文字相同。',
  sameButScript: '文字相同，僅繁簡不同。',
  counts: {
    changed: (/** @type {string} */ n) => `${n} 段有更動`,
    added: (/** @type {string} */ n) => `${n} 段新增`,
    removed: (/** @type {string} */ n) => `${n} 段刪除`,
    equal: (/** @type {string} */ n) => `${n} 段相同`,
  },
  passages: (/** @type {string} */ counts) => `${counts}。`,
  changes: {
    label: '不同之處',
    count: (/** @type {string} */ n) => `共 ${n} 處不同`,
    at: (/** @type {string} */ i, /** @type {string} */ n) => `第 ${i} 處，共 ${n} 處`,
    previous: '上一處不同',
    next: '下一處不同',
  },
  show: (/** @type {string} */ n) => `展開相同的 ${n} 段`,
  showAll: '展開所有相同段落',
  fold: '收合相同段落',
  kinds: { changed: '有更動', added: '後一篇獨有', removed: '前一篇獨有', equal: '相同' },
  once: '請選擇兩篇不同的文件',
  onceTip: '此網址兩邊是同一篇文件。可從該文件的頁面找到其他版本與相似文件。',
  incomplete: '需要兩篇文件',
  incompleteTip: '此網址未列出兩篇文件。可從文件頁面的其他版本或相似文件開始比較。',
  toDocument: '前往該文件',
};
