import { words } from './language/strings.js';

/**
 * Says in words by which rule a value was found. A rule that has none of its own stands as the API names it.
 *
 * @param {string} rule such as `date.sign_off`, or `page.发文日期` where a value was stated
 */
export function ruleName(rule) {
  const { named, stated } = words().rules;
  const dot = rule.indexOf('.');
  return named[rule] ?? stated[rule.slice(0, dot)]?.(rule.slice(dot + 1)) ?? rule;
}
