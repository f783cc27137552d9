// Asks a running server through the generated TypeScript client; the argument is the address.
import { Configuration, DocumentsApi, SuggestionsApi, ResponseError, Problem, ProblemFromJSON } from "./src/index.js";

declare const process: { argv: string[] };

function check(holds: boolean, what: string): void {
  if (!holds) {
    throw new Error(what);
  }
}

const configuration = new Configuration({ basePath: process.argv[2] });
const documents = new DocumentsApi(configuration);

const page = await documents.listDocuments({ q: "製造業", year: ["2021", "2022"], region: ["!江苏"], facets: ["year", "agency"], size: 5 });
check(page.meta.total.value > 0 && page.items.length > 0, "a page of documents");
check(Object.keys(page.facets).sort().join() === "agency,year", "the facets that were asked for");
check(page.items.every((item) => item.year === 2021 || item.year === 2022), "documents of the years that were asked for");
const titles = await documents.listDocuments({ q: "製造業", fields: ["id", "title"], lang: "zh-Hant" });
check(titles.items[0]?.title !== undefined && titles.items[0]?.year === undefined, "the fields that were asked for");

const id: string = page.items[0]?.id ?? "";
check((await documents.getDocument({ id })).body.length > 0, "the text of a document");
check(JSON.parse(await (await documents.citeDocument({ id, style: "csl-json" })).text()).length === 1, "a reference");
const rows = (await (await documents.exportDocuments({ q: "製造業", format: "ndjson" })).text()).trim().split("\n");
check(JSON.parse(rows[rows.length - 1] ?? "").complete === true, "a complete export");
const lines = (await (await documents.countQueries({ requestBody: ["碳达峰", "集群"] })).text()).trim().split("\n");
check(lines.length === 2, "a line for each query");

const { suggestions } = await new SuggestionsApi(configuration).suggest({ q: "xianjinzhizao", types: ["agency", "title"] });
check(suggestions.length > 0, "suggestions");

let problem: Problem | undefined;
try {
  await documents.listDocuments({ region: ["江酥"] });
} catch (error) {
  problem = ProblemFromJSON(await (error as ResponseError).response.json());
}
check(problem?.status === 400 && problem.parameter === "region", "a problem that names the parameter");

console.log(`TypeScript client: ${page.meta.total.value} documents found, ${rows.length - 1} exported, ${suggestions.length} suggestions`);
