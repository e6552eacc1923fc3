// What hands do on the map, of both sorts of pictures: drag, turn the wheel, pinch, tap, and rest the pointer somewhere.
import assert from "node:assert/strict";
import {after, test} from "node:test";

import {closeBrowser, makePage, spotOf, visit} from "./browser.mjs";
import {largeGraph, smallGraph} from "./graphs.mjs";

after(closeBrowser);
const pages = {detailed: {address: makePage(smallGraph()), node: "country:HUN", name: "匈牙利"},
               quick: {address: makePage(largeGraph(2000, 5000)), node: "country:country1", name: "国1"}};

/// What is in sight, as the address tells it: the place in the middle, and the zoom.
async function sight(page) {
    await page.waitForFunction(() => location.hash.includes("at="));
    await page.waitForTimeout(400);  // the address follows the map a little later
    return /at=([^&]*)/.exec(page.url())[1].split(",").map(Number);
}

for (const [picture, {address, node, name}] of Object.entries(pages)) {
    test(`${picture}: a drag moves the map as far as the hand goes, and selects nothing`, async () => {
        await visit(address, async (page) => {
            assert.equal(await page.getAttribute("#map", "data-picture"), picture);
            const at = await spotOf(page, node);
            const [, , zoom] = await sight(page);
            await page.mouse.move(at.x, at.y);
            await page.mouse.down();
            for (let step = 1; step <= 10; ++step) await page.mouse.move(at.x - 12 * step, at.y + 6 * step);
            await page.mouse.up();
            const moved = await spotOf(page, node);
            assert.ok(Math.abs(moved.x - at.x + 120) <= 1 + zoom && Math.abs(moved.y - at.y - 60) <= 1 + zoom, JSON.stringify([at, moved]));
            assert.equal(await page.locator(".right h2").count(), 0);
            await page.mouse.click(moved.x, moved.y);
            assert.equal(await page.locator(".right h2").textContent(), name);
        });
    });

    test(`${picture}: the wheel leaves what is under the pointer where it is`, async () => {
        await visit(address, async (page) => {
            const at = await spotOf(page, node);
            const [, , before] = await sight(page);
            await page.mouse.move(at.x, at.y);
            await page.mouse.wheel(0, -240);
            const [, , nearer] = await sight(page);
            assert.ok(nearer > 1.2 * before, `${before} to ${nearer}`);
            const grown = await spotOf(page, node);
            assert.ok(Math.hypot(grown.x - at.x, grown.y - at.y) <= 1 + 2 * nearer, JSON.stringify([at, grown]));
            await page.mouse.wheel(0, 480);
            assert.ok((await sight(page))[2] < before);
        });
    });

    test(`${picture}: two fingers move and stretch the map, one finger taps`, async () => {
        await visit(address, async (page) => {
            const at = await spotOf(page, node);
            const [, , before] = await sight(page);
            const session = await page.context().newCDPSession(page);
            const touch = (type, ...points) => session.send("Input.dispatchTouchEvent", {
                type, touchPoints: points.map(([x, y], id) => ({x: at.x + x, y: at.y + y, id}))});
            await touch("touchStart", [-40, 0], [40, 0]);
            for (let step = 1; step <= 10; ++step) await touch("touchMove", [-40 - 4 * step, 0], [40 + 4 * step, 0]);
            await touch("touchEnd");
            const [, , after] = await sight(page);
            assert.ok(Math.abs(after / before - 2) < 0.15, `${before} to ${after}`);
            assert.equal(await page.locator(".right h2").count(), 0);
            const grown = await spotOf(page, node);
            assert.ok(Math.hypot(grown.x - at.x, grown.y - at.y) <= 2 + 2 * after, JSON.stringify([at, grown]));
            await touch("touchStart", [grown.x - at.x, grown.y - at.y]);
            await touch("touchEnd");
            await page.waitForSelector(".right h2");
            assert.equal(await page.locator(".right h2").textContent(), name);
        }, {hasTouch: true});
    });
}

test("the name of a box that is too small to be read stands beside the pointer", async () => {
    await visit(pages.quick.address, async (page) => {
        const at = await spotOf(page, "country:country1");
        assert.equal(await page.locator(".tag").isVisible(), false);
        await page.mouse.move(at.x, at.y);
        assert.equal(await page.locator(".tag").textContent(), "国1");
        await page.click("#language");
        assert.equal(await page.locator(".tag").isVisible(), false);
        await page.mouse.move(at.x + 1, at.y);
        assert.equal(await page.locator(".tag").textContent(), "country 1");
        await page.mouse.move(300, 110);
        assert.equal(await page.locator(".tag").isVisible(), false);
    });
});

test("a line of a large map tells what it stands for", async () => {
    const graph = largeGraph(2000, 5000);
    await visit(pages.quick.address, async (page) => {
        const tied = graph.edges.filter(({source, target}) => source !== target).slice(0, 60);
        let told = "";
        for (const {source, target} of tied) {  // one that no box lies upon
            const [a, b] = [await spotOf(page, source), await spotOf(page, target)];
            if (Math.hypot(a.x - b.x, a.y - b.y) < 80) continue;
            await page.mouse.move((a.x + b.x) / 2, (a.y + b.y) / 2);
            told = await page.locator(".tag").textContent();
            if (told.includes(" – ")) break;
        }
        assert.match(told, /^.+ – .+: .+$/);
    });
});
