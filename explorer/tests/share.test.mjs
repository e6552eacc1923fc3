// The link that restores a view, and the files that a view is saved as.
import assert from "node:assert/strict";
import {readFileSync, writeFileSync} from "node:fs";
import {after, test} from "node:test";

import {closeBrowser, guanxi, makePage, shownNames, slide, visit} from "./browser.mjs";
import {hostileGraph, smallGraph} from "./graphs.mjs";

after(closeBrowser);
const page_ = makePage(smallGraph());

/// The file that a choice of the export menu saves: its name and path.
async function exported(page, id) {
    await page.click("#export");
    const [download] = await Promise.all([page.waitForEvent("download"), page.click(`#${id}`)]);
    return {name: download.suggestedFilename(), path: await download.path()};
}

test("the address restores what was chosen", async () => {
    let hash = "";
    const describe = async (page) => ({
        heading: await page.locator(".right h2").innerText(), names: await shownNames(page), language: await page.getAttribute("html", "lang"),
        theme: await page.getAttribute("html", "data-theme"), weight: await page.inputValue('input[name="confidence"]'),
        from: await page.inputValue('input[name="from"]'), isMet: await page.isChecked('input[value="met"]')});
    let before;
    await visit(page_, async (page) => {
        await page.click("#language");
        await page.click("#theme");
        await page.click("#theme");
        await page.uncheck('input[value="met"]');
        await page.uncheck('input[value="event"]');
        await slide(page, "from", Date.parse("2024-04-01") / 86400000);
        await slide(page, "confidence", 0.5);
        await page.fill("#search", "法国");
        await page.keyboard.press("Enter");
        await page.click(".actions .primary");
        await page.click("#link");
        hash = new URL(page.url()).hash;
        before = await describe(page);
    });
    await visit(page_, async (page) => assert.deepEqual(await describe(page), before), {hash});
    assert.equal(before.theme, "dark");
});

test("the link is copied", async () => {
    await visit(page_, async (page) => {
        await page.click("#link");
        assert.equal(await page.locator("[role=status]").textContent(), "链接已复制");
        await page.focus("#search");
        await page.keyboard.press("Control+V");
        assert.equal(await page.inputValue("#search"), page.url());
    }, {permissions: ["clipboard-read", "clipboard-write"]});
});

test("a link of another graph or a broken one opens the page all the same", async () => {
    for (const hash of ["#node=country%3AXXX&focus=leader%3Anobody&way=a~b", "#node=%E4%B8", "#from=x&weight=-3&at=1,2&view=../..", "#&&=&=="])
        await visit(page_, async (page) => assert.ok((await shownNames(page)).length > 0, hash), {hash});
});

test("saves the map as SVG: well-formed, of what is shown, without script or reference", async () => {
    await visit(page_, async (page) => {
        await page.uncheck('input[value="leader"]');
        const {name, path} = await exported(page, "export-svg");
        assert.equal(name, "外交关系图.svg");
        const text = readFileSync(path, "utf8");
        const seen = await page.evaluate((xml) => {
            const parsed = new DOMParser().parseFromString(xml, "image/svg+xml");
            return {faults: parsed.querySelectorAll("parsererror").length, texts: [...parsed.querySelectorAll("text")].map((item) => item.textContent),
                    bad: parsed.querySelectorAll("script, image, foreignObject, [href], [onload], style").length};
        }, text);
        assert.equal(seen.faults + seen.bad, 0);
        assert.ok(seen.texts.includes("法国") && !seen.texts.includes("马克龙"));
        assert.doesNotMatch(text.replace("http://www.w3.org/2000/svg", ""), /https?:/);
    });
});

test("saves a hostile map as SVG that is well-formed", async () => {
    await visit(makePage(hostileGraph()), async (page) => {
        const {path} = await exported(page, "export-svg");
        const faults = await page.evaluate((xml) => new DOMParser().parseFromString(xml, "image/svg+xml").querySelectorAll("parsererror, script").length,
                                           readFileSync(path, "utf8"));
        assert.equal(faults, 0);
    });
});

test("saves the map as PNG", async () => {
    await visit(page_, async (page) => {
        const {name, path} = await exported(page, "export-png");
        assert.equal(name, "外交关系图.png");
        const bytes = readFileSync(path);
        assert.equal(bytes.subarray(1, 4).toString(), "PNG");
        assert.ok(bytes.readUInt32BE(16) > 400 && bytes.length > 10000);
    });
});

test("saves what is shown as JSON, which guanxi reads again", async () => {
    await visit(page_, async (page) => {
        await page.uncheck('input[value="leader"]');
        const {name, path} = await exported(page, "export-json");
        assert.equal(name, "外交关系图.json");
        const saved = JSON.parse(readFileSync(path, "utf8"));
        assert.equal(saved.nodes.length, 6);
        assert.equal(saved.edges.length, 5);
        writeFileSync(`${path}.json`, JSON.stringify(saved));
        const again = JSON.parse(guanxi("export", `${path}.json`, "-o", "-", "--format", "json"));
        assert.deepEqual(again.edges.map(({id}) => id), saved.edges.map(({id}) => id));
    });
});

test("the theme follows the system until it is chosen", async () => {
    const theme = (page) => page.getAttribute("html", "data-theme");
    await visit(page_, async (page) => {
        assert.equal(await theme(page), "dark");
        await page.emulateMedia({colorScheme: "light"});
        await page.waitForSelector('html[data-theme="light"]');
        await page.click("#theme");
        await page.emulateMedia({colorScheme: "dark"});
        assert.equal(await theme(page), "light");
    }, {colorScheme: "dark"});
});
