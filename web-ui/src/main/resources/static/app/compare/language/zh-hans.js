/* Simplified Chinese. */

export default {
  heading: '两文对比',
  loading: '正在对比……',
  sides: { from: '前一篇', to: '后一篇' },
  swap: '左右互换',
  same: '两文文字相同。',
  sameButScript: '文字相同，只是繁简不同。',
  counts: {
    changed: (/** @type {string} */ n) => `${n} 段有改动`,
    added: (/** @type {string} */ n) => `${n} 段新增`,
    removed: (/** @type {string} */ n) => `${n} 段删去`,
    equal: (/** @type {string} */ n) => `${n} 段相同`,
  },
  passages: (/** @type {string} */ counts) => `${counts}。`,
  changes: {
    label: '不同之处',
    count: (/** @type {string} */ n) => `共 ${n} 处不同`,
    at: (/** @type {string} */ i, /** @type {string} */ n) => `第 ${i} 处，共 ${n} 处`,
    previous: '上一处不同',
    next: '下一处不同',
  },
  show: (/** @type {string} */ n) => `展开相同的 ${n} 段`,
  showAll: '展开全部相同段落',
  fold: '收起相同段落',
  kinds: { changed: '有改动', added: '后一篇独有', removed: '前一篇独有', equal: '相同' },
  once: '请选两篇不同的文件',
  onceTip: '此地址两边是同一篇文件。可从该文件的页面找到它的其他版本和相似文件。',
  incomplete: '需要两篇文件',
  incompleteTip: '此地址没有写全两篇文件。可从文件页面的其他版本或相似文件处开始对比。',
  toDocument: '前往该文件',
};
