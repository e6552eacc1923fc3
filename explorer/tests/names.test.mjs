// Names on a map that is too far away for those in the boxes to be read as they are.
import assert from "node:assert/strict";
import {after, test} from "node:test";

import {clickMap, closeBrowser, makePage, spotOf, visit} from "./browser.mjs";
import {largeGraph} from "./graphs.mjs";

after(closeBrowser);

const namesOver = (page) => page.evaluate(() => [...document.querySelectorAll(".landmarks span")].map((span) => {
    const {left, right, top, bottom} = span.getBoundingClientRect();
    return {text: span.textContent, isInside: span.classList.contains("inside"), left, right, top, bottom};
}));

for (const language of ["zh", "en"]) {
    test(`${language}: most boxes have their names, which leave no box and lie on no other name`, async () => {
        await visit(makePage(largeGraph(90, 140)), async (page) => {
            await page.waitForFunction(() => location.hash.includes("at=") && document.querySelectorAll(".landmarks span").length > 0);
            const names = await namesOver(page);
            const inside = names.filter(({isInside}) => isInside);
            assert.ok(inside.length >= 20, `${inside.length} names stand in their boxes`);
            assert.ok(names.length >= 54, `${names.length} of 90 have names`);
            const boxes = await page.evaluate((wanted) => {
                const {places} = JSON.parse(document.getElementById("view").textContent);
                const [x, y, zoom] = /at=([^&]*)/.exec(location.hash)[1].split(",").map(Number);
                const map = document.getElementById("map").getBoundingClientRect();
                return places.map((place) => {
                    const {width, height} = (wanted === "en" && place.en) || place.zh;
                    return {x: map.x + map.width / 2 + (place.x - x) * zoom, y: map.y + map.height / 2 + (place.y - y) * zoom,
                            width: width * zoom, height: height * zoom};
                });
            }, language);
            for (const {text, left, right, top, bottom} of inside) {
                const holds = (box) => left >= box.x - box.width / 2 - 1 && right <= box.x + box.width / 2 + 1 &&
                                       top >= box.y - box.height / 2 - 2 && bottom <= box.y + box.height / 2 + 2;
                assert.ok(boxes.some(holds), `${text} leaves its box`);
            }
            for (const a of names) {
                assert.ok(a.bottom - a.top >= 9, a.text);
                for (const b of names) assert.ok(a === b || a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top, `${a.text} on ${b.text}`);
            }
        }, {hash: `#lang=${language}`});
    });
}

test("the map has all the room until something is chosen, and what is chosen stays in sight", async () => {
    await visit(makePage(largeGraph(90, 140)), async (page) => {
        const width = () => page.evaluate(() => document.getElementById("map").clientWidth);
        assert.ok(await page.locator(".hint").isVisible());
        const before = await width();
        const outermost = await page.evaluate(() => {
            const {nodes} = JSON.parse(document.getElementById("graph").textContent);
            const {places} = JSON.parse(document.getElementById("view").textContent);
            return nodes[places.reduce((best, {x}, index) => (x > places[best].x ? index : best), 0)].id;
        });
        await clickMap(page, outermost);
        assert.ok(!(await page.locator(".hint").isVisible()));
        assert.ok(await width() <= before - 300);
        const {x} = await spotOf(page, outermost);
        assert.ok(x < await page.evaluate(() => document.getElementById("map").getBoundingClientRect().right), "it is not under the panel");
        await page.click(".close");
        assert.equal(await width(), before);
    });
});
