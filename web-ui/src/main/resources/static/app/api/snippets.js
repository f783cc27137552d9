/*
 * How is a request to the API written elsewhere? JSON strings are valid in Python and in R, too; what a shell would
 * read stands within single quotes.
 */

/** @typedef {{resource: string, parameters: URLSearchParams}} Call */

const root = () => `${location.origin}/api/v1`;

function url(/** @type {Call} */ { resource, parameters }) {
  return `${root()}/${resource}?${parameters}`;
}

function curl(/** @type {Call} */ { resource, parameters }) {
  const asked = [...parameters].map((pair) => ` \\\n  --data-urlencode ${shell(pair.join('='))}`);
  return `curl -G ${shell(`${root()}/${resource}`)}${asked.join('')}`;
}

function python(/** @type {Call} */ { resource, parameters }) {
  const asked = [...parameters].map(([name, value]) => `    (${JSON.stringify(name)}, ${JSON.stringify(value)}),\n`);
  return `import json
from urllib.parse import urlencode
from urllib.request import urlopen

asked = [
${asked.join('')}]
with urlopen(${JSON.stringify(`${root()}/${resource}?`)} + urlencode(asked)) as answer:
    ${resource} = json.load(answer)
`;
}

function r(/** @type {Call} */ { resource, parameters }) {
  const asked = [...parameters].map(([name, value]) => `  ${name} = ${JSON.stringify(value)}`);
  return `library(jsonlite)

asked <- c(
${asked.join(',\n')}
)
pairs <- paste0(names(asked), "=", vapply(enc2utf8(asked), URLencode, "", reserved = TRUE), collapse = "&")
${resource} <- fromJSON(paste0(${JSON.stringify(`${root()}/${resource}?`)}, pairs))
`;
}

function shell(/** @type {string} */ text) {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** The ways to write a call, by their names. @type {Record<string, (call: Call) => string>} */
export const FORMS = { URL: url, curl, Python: python, R: r };
