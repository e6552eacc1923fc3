// Finding: the search, the neighbourhood of a node, ways between two.
import assert from "node:assert/strict";
import {after, test} from "node:test";

import {clickMap, closeBrowser, makePage, shownNames, visit} from "./browser.mjs";
import {smallGraph} from "./graphs.mjs";

after(closeBrowser);
const page_ = makePage(smallGraph());

test("finds a node by either language, an alias, a code and without accents", async () => {
    await visit(page_, async (page) => {
        for (const [typed, name] of [["匈牙", "匈牙利"], ["hung", "匈牙利"], ["巴黎", "法国"], ["jpn", "日本"], ["orban", "欧尔班"],
                                     ["ＦＲＡＮＣＥ", "法国"], ["good neighbour", "睦邻友好条约"]]) {
            await page.fill("#search", typed);
            assert.equal(await page.locator("#search-list .name").first().textContent(), name, typed);
            await page.keyboard.press("Enter");
            assert.equal(await page.locator(".right h2").textContent(), name, typed);
        }
        await page.fill("#search", "巴黎");
        assert.equal(await page.locator("#search-list .soft").textContent(), "巴黎", "the alias that fitted is shown");
    });
});

test("the search is a combobox for the keyboard, and says when nothing fits", async () => {
    await visit(page_, async (page) => {
        await page.fill("#search", "国");
        const active = () => page.getAttribute("#search", "aria-activedescendant");
        assert.equal(await page.getAttribute("#search", "aria-expanded"), "true");
        const first = await active();
        await page.press("#search", "ArrowDown");
        assert.notEqual(await active(), first);
        const name = await page.locator(`#${await active()} .name`).textContent();
        await page.press("#search", "Enter");
        assert.equal(await page.locator(".right h2").textContent(), name);
        await page.fill("#search", "无此名");
        assert.equal(await page.locator("#search-list .empty").textContent(), "没有找到“无此名”");
        await page.press("#search", "Escape");
        assert.equal(await page.locator("#search-list").isVisible(), false);
    });
});

test("shows the neighbourhood of a node, wider by the step, and everything again", async () => {
    await visit(page_, async (page) => {
        await page.fill("#search", "日本");
        await page.keyboard.press("Enter");
        await page.click(".actions .primary");
        assert.deepEqual(await shownNames(page), ["匈牙利", "日本", "法国"]);  // what Japan denies is a relation, too
        await page.click('[data-depth="2"]');
        assert.ok((await shownNames(page)).length > 2);
        await page.click("#unfocus");
        assert.equal((await shownNames(page)).length, 8);
    });
});

test("finds all shortest ways, names their steps, and follows the filters", async () => {
    await visit(page_, async (page) => {
        await page.click("#ways");
        assert.match(await page.locator(".way .message").textContent(), /选两个节点/);
        await page.fill("#way-0", "第一届");
        await page.keyboard.press("Enter");
        await page.fill("#way-1", "睦邻");
        await page.keyboard.press("Enter");
        assert.equal(await page.locator(".way h3").textContent(), "1条路径，2步");
        assert.deepEqual(await page.locator(".ways .node .name").allTextContents(), ["第一届四国峰会", "匈牙利", "睦邻友好条约"]);
        await page.uncheck('input[value="hosted"]');
        assert.equal(await page.locator(".way h3").textContent(), "2条路径，每条3步");
        await page.uncheck('input[value="attended"]');
        assert.match(await page.locator(".way .message").textContent(), /不相连/);
        await page.check('input[value="attended"]');
        await page.locator(".ways .kinds").first().click();
        assert.ok(await page.locator(".right blockquote").count() > 0, "a step leads to its sentences");
        await page.click(".close");
        assert.equal(await page.locator(".way h3").textContent(), "2条路径，每条3步");
    });
});

test("a click on the map selects a node, one on a line its relations, one beside them nothing", async () => {
    await visit(page_, async (page) => {
        await clickMap(page, "country:JPN");
        assert.equal(await page.locator(".right h2").textContent(), "日本");
        await clickMap(page, "country:JPN", "country:FRA");
        assert.deepEqual(await page.locator(".pair h2 .name").allTextContents(), ["法国", "日本"]);
        await page.mouse.click(300, 120);
        assert.match(await page.locator(".hint").textContent(), /点一个节点/);
    });
});
