// The page as a whole: it opens, shows the map, asks nobody for anything, and holds hostile text.
import assert from "node:assert/strict";
import {after, test} from "node:test";

import {closeBrowser, makePage, visit} from "./browser.mjs";
import {GraphMaker, hostileGraph, kHostile, smallGraph} from "./graphs.mjs";

after(closeBrowser);

/// How many different colours the map shows; 1 where nothing is drawn.
const coloursOf = (page) => page.evaluate(() => {
    const colours = new Set();
    for (const canvas of document.querySelectorAll("#map canvas")) {
        const {data} = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
        for (let at = 0; at < data.length; at += 4) colours.add(`${data[at]},${data[at + 1]},${data[at + 2]},${data[at + 3]}`);
    }
    return colours.size;
});

test("opens from a file and draws the map, in either language", async () => {
    for (const [language, title] of [["zh", "外交关系图"], ["en", "Diplomatic relations"]]) {
        await visit(makePage(smallGraph(), "--label-language", language), async (page) => {
            assert.equal(await page.locator("h1").textContent(), title);
            assert.equal(await page.getAttribute("html", "lang"), language);
            await page.waitForTimeout(200);
            assert.ok(await coloursOf(page) > 20);
        });
    }
});

test("says so where the graph is empty", async () => {
    await visit(makePage(new GraphMaker().graph()), async (page) => {
        assert.equal(await page.locator(".notice .empty").textContent(), "这个图里什么也没有。");
    });
});

test("runs nothing of hostile names, titles and sentences, and shows them to the letter", async () => {
    const graph = hostileGraph();
    await visit(makePage(graph), async (page) => {
        await page.click('[data-view="nodes"]');
        const names = await page.locator(".big tbody th .name").allTextContents();
        for (const text of kHostile) assert.ok(names.includes(text), text.slice(0, 40));
        await page.click('[data-view="edges"]');
        for (let at = 0; at < kHostile.length; ++at) {
            await page.locator(".big tbody .kinds").nth(at).click();
            assert.ok(kHostile.includes(await page.locator("blockquote").first().textContent()));
        }
        await page.click("#language");
        await page.click('[data-view="map"]');
        await page.fill("#search", "alert(2)> (en)");
        await page.keyboard.press("Enter");
        assert.equal(await page.locator(".right h2").textContent(), "<img src=x onerror=alert(2)> (en)");
        assert.equal(await page.locator("img, body script:not([type]) ~ script").count(), 0);
    });
});

test("keeps the policy: no script of others runs, nothing is fetched", async () => {
    const address = makePage(smallGraph());
    await visit(address, async (page) => {
        const breaches = await page.evaluate(async () => {
            const found = [];
            document.addEventListener("securitypolicyviolation", (event) => found.push(event.effectiveDirective));
            const script = document.createElement("script");
            script.textContent = "window.wasRun = true";
            document.body.append(script);
            const image = new Image();
            image.src = "https://example.invalid/x.png";
            await fetch("https://example.invalid/").catch(() => undefined);
            await new Promise((done) => setTimeout(done, 100));
            return {found, wasRun: window.wasRun === true};
        });
        assert.equal(breaches.wasRun, false);
        assert.deepEqual([...breaches.found].sort(), ["connect-src", "img-src", "script-src-elem"]);
    }, {allowFaults: true});
});
