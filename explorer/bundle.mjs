// Makes one script and one style sheet of src/, each with its hash for a content security policy beside it.
//   node bundle.mjs NODE_MODULES FOLDER
import {createHash} from "node:crypto";
import {mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {createRequire} from "node:module";
import {dirname, join, resolve} from "node:path";
import {fileURLToPath} from "node:url";

const [modules, folder] = process.argv.slice(2).map((path) => resolve(path));
const here = dirname(fileURLToPath(import.meta.url));
const {build} = createRequire(join(modules, "x.js"))("esbuild");

// The licences of the libraries in the bundle ask to go with every copy.
const licences = ["cytoscape"].map((name) => {
    const {version} = JSON.parse(readFileSync(join(modules, name, "package.json"), "utf8"));
    return `${name} ${version}\n\n${readFileSync(join(modules, name, "LICENSE"), "utf8").trim()}`;
});
const notice = `/*! This page holds:\n\n${licences.join("\n\n----\n\n").replaceAll("*/", "* /")}\n*/`;

const common = {bundle: true, write: false, minify: true, charset: "utf8", legalComments: "none", nodePaths: [modules],
                absWorkingDir: here, logLevel: "warning", target: ["es2022"]};
const [script, style] = await Promise.all([
    build({...common, entryPoints: ["src/main.ts"], format: "iife", banner: {js: notice}, tsconfig: "tsconfig.json"}),
    build({...common, entryPoints: ["src/explorer.css"]}),
]);

mkdirSync(folder, {recursive: true});
for (const [name, result, end] of [["explorer.js", script, "</script"], ["explorer.css", style, "</style"]]) {
    const text = result.outputFiles[0].text;
    if (text.toLowerCase().includes(end) || text.includes("<!--"))
        throw new Error(`${name} holds ${end} or <!--, which would end its element in the page`);
    writeFileSync(join(folder, name), text);
    writeFileSync(join(folder, `${name}.sha256`), `sha256-${createHash("sha256").update(text).digest("base64")}`);
}
