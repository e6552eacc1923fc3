// What the page tells of a node and of a relation, and the same as tables; in both languages.
import assert from "node:assert/strict";
import {after, test} from "node:test";

import {clickMap, closeBrowser, makePage, visit} from "./browser.mjs";
import {smallGraph} from "./graphs.mjs";

after(closeBrowser);
const page_ = makePage(smallGraph());
const texts = (page, selector) => page.locator(selector).allTextContents();

test("a node: facts, ties and ranks", async () => {
    await visit(page_, async (page) => {
        await clickMap(page, "country:FRA");
        const facts = await page.locator(".facts").innerText();
        assert.match(facts, /别名\s+巴黎、法方/);
        assert.match(facts, /提及\s+3次，\d篇文章/);
        assert.deepEqual((await texts(page, ".ties .name")).sort(), ["日本", "欧尔班", "睦邻友好条约", "马克龙"]);
        assert.match(await page.locator(".ranks").innerText(), /度\s+4\s+第\d，共8/);
        await page.locator(".ties .node", {hasText: "马克龙"}).click();
        assert.equal(await page.locator(".right h2").textContent(), "马克龙");
        assert.equal(await page.locator(".facts .node .name").textContent(), "法国", "a leader's country");
    });
});

test("a relation: every sentence with the names and words marked, its document, date and rule", async () => {
    await visit(page_, async (page) => {
        await page.click('[data-view="edges"]');
        await page.locator('[data-edge="met|leader:欧尔班|leader:马克龙"]').click();
        assert.deepEqual(await texts(page, "blockquote"), ["马克龙在布达佩斯同欧尔班举行会谈。", "马克龙再次会见欧尔班。"]);
        assert.deepEqual(await texts(page, "blockquote mark"), ["马克龙", "欧尔班", "马克龙", "欧尔班"]);
        assert.deepEqual(await texts(page, "blockquote .cue"), ["举行会谈", "会见"]);
        const item = await page.locator(".sentences li").first().innerText();
        for (const part of ["两国元首在乙都会谈", "first.txt", "2024-05-02", "2024-05-01", "布达佩斯", "made.up", /字节 \d+–\d+/]) assert.match(item, new RegExp(part));
    });
});

test("an office stands in the language of the page", async () => {
    await visit(page_, async (page) => {
        const office = async () => {
            await page.click('[data-view="edges"]');
            await page.locator('[data-edge^="holds_office|leader:欧尔班"]').click();
            return page.locator(".relation .facts", {hasText: /总理|Prime/}).innerText();
        };
        assert.match(await office(), /职务\s+总理/);
        await page.click("#language");
        assert.match(await office(), /Office\s+Prime Minister/);
    });
});

test("marks only whole words of Latin script", async () => {
    const graph = smallGraph();
    graph.edges.find(({id}) => id.startsWith("opposes")).evidence[0].text = "Japanese officials of Japan protested to France.";
    await visit(makePage(graph, "--label-language", "en"), async (page) => {
        await clickMap(page, "country:JPN", "country:FRA");
        assert.deepEqual(await texts(page, "blockquote mark"), ["Japan", "France"]);
    });
});

test("changes its language: words, names and document language", async () => {
    await visit(page_, async (page) => {
        await clickMap(page, "country:HUN");
        await page.click("#language");
        assert.equal(await page.locator(".right h2").textContent(), "Hungary");
        assert.equal(await page.locator(".right .other").textContent(), "匈牙利");
        assert.equal(await page.locator(".filters legend").first().textContent(), "Kinds of nodes");
        assert.equal(await page.getAttribute("html", "lang"), "en");
        assert.equal(await page.locator("#language").textContent(), "中文");
        await page.fill("#search", "日本");
        assert.equal(await page.locator("#search-list .name").textContent(), "Japan");
        assert.equal(await page.locator("#search-list .soft").textContent(), "日本");
    });
});

test("the tables sort by each column both ways, and their rows lead to the panel", async () => {
    await visit(page_, async (page) => {
        await page.click('[data-view="nodes"]');
        const mentions = async () => (await texts(page, ".big tbody td:nth-child(3)")).map(Number);
        await page.click('.big thead button >> nth=2');
        const falling = await mentions();
        assert.deepEqual(falling, [...falling].sort((a, b) => b - a));
        assert.equal(await page.getAttribute(".big thead th >> nth=2", "aria-sort"), "descending");
        await page.click('.big thead button >> nth=2');
        assert.deepEqual(await mentions(), [...falling].sort((a, b) => a - b));
        await page.locator(".big tbody .node").first().focus();
        const name = await page.locator(".big tbody .name").first().textContent();
        await page.keyboard.press("Enter");
        assert.equal(await page.locator(".right h2").textContent(), name);
    });
});

test("everything is reached by the Tab key, and what has the focus is seen", async () => {
    await visit(page_, async (page) => {
        const reached = new Set();
        for (let at = 0; at < 70; ++at) {
            await page.keyboard.press("Tab");
            const found = await page.evaluate(() => {
                const element = document.activeElement;
                const style = getComputedStyle(element);
                const isSeen = style.outlineStyle !== "none" || element.closest(".sliders") !== null;
                return {name: element.id || element.name || element.dataset.view || element.className, isSeen};
            });
            if (found.name === "") break;
            assert.ok(found.isSeen, `no focus ring on ${found.name}`);
            reached.add(found.name);
        }
        for (const name of ["search", "map", "nodes", "edges", "ways", "export", "link", "theme", "language", "hiddenKinds", "from", "to",
                            "hiddenEdges", "hiddenStatuses", "weight", "confidence"]) assert.ok(reached.has(name), name);
    });
});

test("the map moves and grows by the keyboard", async () => {
    await visit(page_, async (page) => {
        const sight = async () => { await page.waitForTimeout(400); return /at=([^&]*)/.exec(page.url())?.[1].split(",").map(Number); };
        await page.focus("#map");
        const [, , zoom] = await sight();
        await page.keyboard.press("+");
        const [x, , nearer] = await sight();
        assert.ok(nearer > zoom);
        await page.keyboard.press("ArrowRight");
        assert.ok((await sight())[0] > x);
        await page.keyboard.press("0");
        assert.ok(Math.abs((await sight())[2] - zoom) < 0.01);
    });
});
