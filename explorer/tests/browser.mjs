// What the browser tests share: graphs made up for them, pages that the program makes of these, and a browser that
// notes every request, error and breach of the page's policy. Environment: GUANXI_PROGRAM, GUANXI_NODE_MODULES and, if
// it is not where Debian puts it, GUANXI_CHROMIUM.
import assert from "node:assert/strict";
import {execFileSync} from "node:child_process";
import {existsSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {createRequire} from "node:module";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";

const kSkipped = 77;  // CTest's word for a skipped test (SKIP_RETURN_CODE)

const chromiumPath = [process.env.GUANXI_CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]
    .find((path) => path && existsSync(path));
if (chromiumPath === undefined) {
    console.log("skipped: no Chromium found. Install the package chromium, or name the browser in GUANXI_CHROMIUM.");
    process.exit(kSkipped);
}

const {chromium} = createRequire(join(process.env.GUANXI_NODE_MODULES, "x.js"))("playwright-core");
const folder = mkdtempSync(join(tmpdir(), "guanxi-explorer-"));
let browser = null;

export async function closeBrowser() {
    await browser?.close();
    rmSync(folder, {recursive: true, force: true});
}

/// Runs the program; gives its standard output.
export const guanxi = (...args) => execFileSync(process.env.GUANXI_PROGRAM, args, {encoding: "utf8", maxBuffer: 1 << 28});

/// The address of a page that `guanxi draw` makes of a graph.
export function makePage(graph, ...options) {
    const number = makePage.count = (makePage.count ?? 0) + 1;
    const [input, output] = [join(folder, `${number}.json`), join(folder, `${number}.html`)];
    writeFileSync(input, JSON.stringify(graph));
    guanxi("draw", input, "-o", output, ...options);
    return pathToFileURL(output).href;
}

/// Opens a page in a window of its own. `faults` collects what must not happen: errors, and requests to anywhere.
export async function open(address, {hash = "", width = 1300, height = 860, allowFaults: _, ...context} = {}) {
    browser ??= await chromium.launch({executablePath: chromiumPath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : []});
    const opened = await browser.newContext({viewport: {width, height}, acceptDownloads: true, ...context});
    opened.setDefaultTimeout(180000);
    const page = await opened.newPage();
    const faults = [];
    page.on("pageerror", (error) => faults.push(`error: ${error.stack}`));
    page.on("console", (message) => ["error", "warning"].includes(message.type()) && faults.push(`console: ${message.text()}`));
    page.on("dialog", (dialog) => { faults.push(`dialog: ${dialog.message()}`); void dialog.dismiss(); });
    page.on("request", (request) => {
        if (!/^(data|blob):/.test(request.url()) && request.url().split("#")[0] !== address) faults.push(`request: ${request.url()}`);
    });
    await page.goto(address + hash, {waitUntil: "commit"});
    await page.waitForSelector("body[data-ready]");
    return {page, faults};
}

/// Opens a page, lets `run` use it, and fails on any fault, unless `allowFaults` says that `run` provokes some.
export async function visit(address, run, options = {}) {
    const {page, faults} = await open(address, options);
    try {
        await run(page);
        if (!options.allowFaults) assert.deepEqual(faults, []);
    } finally {
        await page.context().close();
    }
}

/// Where on the screen a node of the map is: worked out from the page's data and what the address says is in sight.
export const spotOf = async (page, id) => {
    await page.waitForFunction(() => location.hash.includes("at="));
    await page.waitForTimeout(700);  // the address follows the map a little later, and later still on a busy machine
    return page.evaluate((wanted) => {
        const {nodes} = JSON.parse(document.getElementById("graph").textContent);
        const {places} = JSON.parse(document.getElementById("view").textContent);
        const [x, y, zoom] = /at=([^&]*)/.exec(location.hash)[1].split(",").map(Number);
        const place = places[nodes.findIndex((node) => node.id === wanted)];
        const box = document.getElementById("map").getBoundingClientRect();
        return {x: box.x + box.width / 2 + (place.x - x) * zoom, y: box.y + box.height / 2 + (place.y - y) * zoom};
    }, id);
};

/// Clicks a node of the map, or the middle of the line between two.
export async function clickMap(page, first, second = first) {
    const [a, b] = [await spotOf(page, first), await spotOf(page, second)];
    await page.mouse.click((a.x + b.x) / 2, (a.y + b.y) / 2);
}

/// The names of the nodes that are shown, as the table tells them.
export async function shownNames(page) {
    await page.click('[data-view="nodes"]');
    const names = await page.locator(".big tbody th .name").allTextContents();
    await page.click('[data-view="map"]');
    return names.sort();
}

/// Sets a slider as a hand would: by value, with the event that follows.
export const slide = (page, name, value) => page.locator(`input[name="${name}"]`).evaluate((input, to) => {
    input.value = String(to);
    input.dispatchEvent(new Event("input", {bubbles: true}));
}, value);

/// Numbers that look like chance and are the same every time (mulberry32).
export function makeRandom(seed) {
    let state = seed;
    return () => {
        state = (state + 0x6D2B79F5) | 0;
        let value = Math.imul(state ^ (state >>> 15), 1 | state);
        value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
        return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
    };
}
