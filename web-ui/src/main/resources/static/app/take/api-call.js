/* How would a program ask for what the page shows? The same request in the languages that researchers write. */

/** @typedef {'url' | 'curl' | 'python' | 'r'} Form */

/** @type {Form[]} */
export const FORMS = ['url', 'curl', 'python', 'r'];

/**
 * @param {Form} form
 * @param {string} address of a resource of the API, from the root of the server on
 * @returns {string} the request as text
 */
export function apiCall(form, address) {
  const url = new URL(address, location.href);
  switch (form) {
    case 'curl':
      return curl(url);
    case 'python':
      return python(url);
    case 'r':
      return r(url);
    default:
      return url.href;
  }
}

function curl(/** @type {URL} */ url) {
  const data = [...url.searchParams].map(([name, value]) => `--data-urlencode ${shell(`${name}=${value}`)}`);
  return [`curl -G ${shell(url.origin + url.pathname)}`, ...data].join(' \\\n  ');
}

function python(/** @type {URL} */ url) {
  const pairs = [...url.searchParams].map(([name, value]) => `    (${quoted(name)}, ${quoted(value)}),`);
  return [
    'import json, urllib.parse, urllib.request',
    '',
    'parameters = [',
    ...pairs,
    ']',
    `url = ${quoted(`${url.origin}${url.pathname}?`)} + urllib.parse.urlencode(parameters)`,
    'answer = json.load(urllib.request.urlopen(url))',
    'print(answer["meta"]["total"]["value"])',
  ].join('\n');
}

function r(/** @type {URL} */ url) {
  const pairs = [...url.searchParams].map(([name, value]) => `  c(${quoted(name)}, ${quoted(value)})`);
  return [
    'library(jsonlite)',
    '',
    'parameters <- list(',
    pairs.join(',\n'),
    ')',
    'pairs <- vapply(parameters, function(p) paste0(p[1], "=", URLencode(enc2utf8(p[2]), reserved = TRUE)), "")',
    `answer <- fromJSON(paste0(${quoted(`${url.origin}${url.pathname}?`)}, paste(pairs, collapse = "&")))`,
    'answer$meta$total$value',
  ].join('\n');
}

/** A string of JSON is one of Python and of R, too. */
function quoted(/** @type {string} */ text) {
  return JSON.stringify(text);
}

function shell(/** @type {string} */ text) {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
