/* Where does each province-level region stand on the map, and what is it called? */

/** @typedef {readonly [short: string, name: string]} Names in one character or the letters of GB/T 2260, and in whole */

/**
 * @typedef {object} Tile
 * @property {string} code of GB/T 2260
 * @property {number} row from 1, in the north
 * @property {number} column from 1, in the west
 * @property {Record<string, Names>} names in the languages of the page
 */

/** @type {[string, number, number, Names, Names, Names][]} */
const ROWS = [
  ['230000', 1, 7, ['黑', '黑龙江'], ['黑', '黑龍江'], ['HL', 'Heilongjiang']],
  ['150000', 2, 4, ['蒙', '内蒙古'], ['蒙', '內蒙古'], ['NM', 'Inner Mongolia']],
  ['110000', 2, 5, ['京', '北京'], ['京', '北京'], ['BJ', 'Beijing']],
  ['220000', 2, 7, ['吉', '吉林'], ['吉', '吉林'], ['JL', 'Jilin']],
  ['650000', 3, 1, ['新', '新疆'], ['新', '新疆'], ['XJ', 'Xinjiang']],
  ['620000', 3, 2, ['甘', '甘肃'], ['甘', '甘肅'], ['GS', 'Gansu']],
  ['640000', 3, 3, ['宁', '宁夏'], ['寧', '寧夏'], ['NX', 'Ningxia']],
  ['140000', 3, 4, ['晋', '山西'], ['晉', '山西'], ['SX', 'Shanxi']],
  ['130000', 3, 5, ['冀', '河北'], ['冀', '河北'], ['HE', 'Hebei']],
  ['120000', 3, 6, ['津', '天津'], ['津', '天津'], ['TJ', 'Tianjin']],
  ['210000', 3, 7, ['辽', '辽宁'], ['遼', '遼寧'], ['LN', 'Liaoning']],
  ['630000', 4, 2, ['青', '青海'], ['青', '青海'], ['QH', 'Qinghai']],
  ['610000', 4, 3, ['陕', '陕西'], ['陝', '陝西'], ['SN', 'Shaanxi']],
  ['410000', 4, 4, ['豫', '河南'], ['豫', '河南'], ['HA', 'Henan']],
  ['370000', 4, 5, ['鲁', '山东'], ['魯', '山東'], ['SD', 'Shandong']],
  ['540000', 5, 1, ['藏', '西藏'], ['藏', '西藏'], ['XZ', 'Tibet']],
  ['510000', 5, 2, ['川', '四川'], ['川', '四川'], ['SC', 'Sichuan']],
  ['500000', 5, 3, ['渝', '重庆'], ['渝', '重慶'], ['CQ', 'Chongqing']],
  ['420000', 5, 4, ['鄂', '湖北'], ['鄂', '湖北'], ['HB', 'Hubei']],
  ['340000', 5, 5, ['皖', '安徽'], ['皖', '安徽'], ['AH', 'Anhui']],
  ['320000', 5, 6, ['苏', '江苏'], ['蘇', '江蘇'], ['JS', 'Jiangsu']],
  ['310000', 5, 7, ['沪', '上海'], ['滬', '上海'], ['SH', 'Shanghai']],
  ['520000', 6, 3, ['黔', '贵州'], ['黔', '貴州'], ['GZ', 'Guizhou']],
  ['430000', 6, 4, ['湘', '湖南'], ['湘', '湖南'], ['HN', 'Hunan']],
  ['360000', 6, 5, ['赣', '江西'], ['贛', '江西'], ['JX', 'Jiangxi']],
  ['330000', 6, 6, ['浙', '浙江'], ['浙', '浙江'], ['ZJ', 'Zhejiang']],
  ['530000', 7, 2, ['滇', '云南'], ['滇', '雲南'], ['YN', 'Yunnan']],
  ['450000', 7, 3, ['桂', '广西'], ['桂', '廣西'], ['GX', 'Guangxi']],
  ['440000', 7, 4, ['粤', '广东'], ['粵', '廣東'], ['GD', 'Guangdong']],
  ['350000', 7, 5, ['闽', '福建'], ['閩', '福建'], ['FJ', 'Fujian']],
  ['710000', 7, 7, ['台', '台湾'], ['臺', '臺灣'], ['TW', 'Taiwan']],
  ['460000', 8, 3, ['琼', '海南'], ['瓊', '海南'], ['HI', 'Hainan']],
  ['820000', 8, 4, ['澳', '澳门'], ['澳', '澳門'], ['MO', 'Macao']],
  ['810000', 8, 5, ['港', '香港'], ['港', '香港'], ['HK', 'Hong Kong']],
];

/** All 34, from north to south and from west to east. @type {Tile[]} */
export const TILES = ROWS.map(([code, row, column, hans, hant, en]) => ({
  code,
  row,
  column,
  names: { 'zh-Hans': hans, 'zh-Hant': hant, en },
}));

/** As many shades as the style sheet has, beside that of nothing. */
const SHADES = 6;

/** The shade of a count: its square root, so that one large region leaves the others their differences. */
export function shadeOf(/** @type {number} */ count, /** @type {number} */ most) {
  return count === 0 ? 0 : Math.ceil(Math.sqrt(count / most) * SHADES);
}
