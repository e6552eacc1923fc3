// Checks the types of src/ with the TypeScript compiler; prints its faults.
//   node check_types.mjs NODE_MODULES
import {spawnSync} from "node:child_process";
import {writeFileSync} from "node:fs";
import {dirname, join, resolve} from "node:path";
import {fileURLToPath} from "node:url";

const modules = resolve(process.argv[2]);
const here = dirname(fileURLToPath(import.meta.url));
// The libraries lie in the build folder, where the compiler would not look for them from src/.
const settings = join(modules, "..", "tsconfig.check.json");
writeFileSync(settings, JSON.stringify({
    extends: join(here, "tsconfig.json"), include: [join(here, "src", "*.ts")],
    compilerOptions: {paths: {cytoscape: [join(modules, "cytoscape", "index.d.ts")]}}}));
const {status} = spawnSync(process.execPath, [join(modules, "typescript", "bin", "tsc"), "-p", settings], {stdio: "inherit"});
process.exit(status ?? 1);
