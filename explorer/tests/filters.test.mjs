// Filters: kinds of nodes and relations, status, time, weight, confidence.
import assert from "node:assert/strict";
import {after, test} from "node:test";

import {closeBrowser, makePage, shownNames, slide, visit} from "./browser.mjs";
import {smallGraph} from "./graphs.mjs";

after(closeBrowser);
const page_ = makePage(smallGraph());
const dayOf = (date) => Date.parse(date) / 86400000;

/// How many relations the map's other form, the table, shows.
async function relationCount(page) {
    await page.click('[data-view="edges"]');
    const count = await page.locator(".big tbody tr").count();
    await page.click('[data-view="map"]');
    return count;
}

test("hides kinds of nodes and of relations, all, none, and all again", async () => {
    await visit(page_, async (page) => {
        await page.uncheck('input[value="leader"]');
        assert.ok(!(await shownNames(page)).includes("马克龙"));
        assert.equal(await relationCount(page), 5);
        await page.click("fieldset:first-child .allnone button:nth-child(2)");
        assert.match(await page.locator(".notice .empty").textContent(), /没有符合筛选条件的内容/);
        await page.locator(".notice .empty button").click();
        assert.equal(await relationCount(page), 11);
        await page.uncheck('input[value="met"]');
        await page.uncheck('input[value="visited"]');
        assert.equal(await relationCount(page), 8);
        await page.click(".reset");
        assert.equal(await relationCount(page), 11);
    });
});

test("hides what is planned or denied", async () => {
    await visit(page_, async (page) => {
        await page.uncheck('input[value="planned"]');
        assert.equal(await relationCount(page), 10);
        await page.uncheck('input[value="denied"]');
        assert.equal(await relationCount(page), 9);
    });
});

test("the time sliders keep what happened between them; what has no date of its own counts as of its article", async () => {
    await visit(page_, async (page) => {
        await slide(page, "from", dayOf("2024-09-01"));
        assert.equal(await relationCount(page), 3);  // two of September and the visit of 2025
        await slide(page, "to", dayOf("2024-12-31"));
        assert.equal(await relationCount(page), 2);
        assert.deepEqual(await shownNames(page), ["匈牙利", "日本", "法国"]);
        assert.equal(await page.getAttribute('input[name="from"]', "aria-valuetext"), "2024-09-01");
        await slide(page, "from", dayOf("2025-06-01"));  // past the other: both stay in order
        assert.equal(await page.inputValue('input[name="from"]'), String(dayOf("2024-12-31")));
        assert.match(await page.locator(".notice .empty").textContent(), /没有符合/);
    });
});

test("the sliders move by the keyboard", async () => {
    await visit(page_, async (page) => {
        const before = Number(await page.inputValue('input[name="from"]'));
        await page.focus('input[name="from"]');
        await page.keyboard.press("ArrowRight");
        assert.equal(Number(await page.inputValue('input[name="from"]')), before + 1);
        assert.match(page.url(), /from=\d{4}-\d\d-\d\d/);
    });
});

test("keeps what enough sentences say, and what is sure enough", async () => {
    await visit(page_, async (page) => {
        await slide(page, "weight", 2);
        assert.equal(await relationCount(page), 1);
        await slide(page, "weight", 1);
        await page.click('[data-view="edges"]');
        const all = (await page.locator(".big tbody td:last-child").allTextContents()).map(Number);
        await slide(page, "confidence", 0.9);
        const kept = (await page.locator(".big tbody td:last-child").allTextContents()).map(Number);
        assert.ok(kept.length < all.length && kept.length > 0);
        assert.deepEqual(kept.sort(), all.filter((value) => value >= 0.9).sort());
    });
});

test("says to a screen reader what is shown", async () => {
    await visit(page_, async (page) => {
        await page.uncheck('input[value="leader"]');
        assert.equal(await page.locator("[role=status]").textContent(), "显示6个节点、5条关系");
        assert.match(await page.getAttribute("#map", "aria-label"), /6个节点，\d+条连线/);
    });
});
