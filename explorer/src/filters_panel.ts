// The filters: kinds, status, time, weight and confidence. Built once for a language and theme; `sync` brings the
// controls to a state.

import type {Language, Theme} from "./data.js";
import {dateOf} from "./days.js";
import {button, h, svg} from "./dom.js";
import type {Model} from "./model.js";
import {nodeSample} from "./shapes.js";
import type {State, Store} from "./state.js";
import {say, type Word} from "./words.js";

type ListKey = "hiddenKinds" | "hiddenEdges" | "hiddenStatuses";

export interface Panel {
    element: HTMLElement;
    sync(state: State): void;
}

function lineSample(theme: Theme, kind: string): SVGElement {
    const style = theme.edges[kind]!;
    const dashes: Record<string, string> = {dashed: "5 3", dotted: "1.5 3", dash_dot: "6 2.5 1.5 2.5"};
    return svg("svg", {class: "sample", viewBox: "0 0 26 18", width: 26, height: 18, "aria-hidden": "true"},
               svg("path", {d: "M2,9H24", stroke: style.colour, "stroke-width": Math.max(1.2, style.width), fill: "none",
                            "stroke-dasharray": dashes[style.dash]}));
}

/// Check boxes for the words of a list in the state, with how often each occurs.
function checkList(store: Store, key: ListKey, title: string, language: Language,
                   items: {value: string; text: string; count: number; sample: SVGElement | null}[]): Panel {
    const boxes = items.map(({value, text, count, sample}) => {
        const input = h("input", {type: "checkbox", name: key, value, onchange: () => {
            const hidden = new Set(store.state[key]);
            if (input.checked) hidden.delete(value);
            else hidden.add(value);
            store.update({[key]: items.map((item) => item.value).filter((item) => hidden.has(item))});
        }});
        return {value, input, row: h("label", {class: "check"}, input, sample, h("span", {class: "name"}, text),
                                     h("span", {class: "count"}, String(count)))};
    });
    const all = h("span", {class: "allnone"},
        button(say("all", language), () => store.update({[key]: []}), {class: "link"}),
        button(say("none", language), () => store.update({[key]: items.map((item) => item.value)}), {class: "link"}));
    return {
        element: h("fieldset", {}, h("legend", {}, title), items.length > 2 ? all : null, ...boxes.map(({row}) => row)),
        sync: (state) => boxes.forEach(({value, input}) => (input.checked = !state[key].includes(value))),
    };
}

function countBy(values: string[]): Map<string, number> {
    const counts = new Map<string, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
}

/// How many relations fall into each of some equal stretches of time, as bars; the tallest fills the height.
function histogram(model: Model, first: number, last: number): SVGElement {
    const kBars = 48;
    const heights = new Array<number>(kBars).fill(0);
    for (const relation of model.relations) {
        for (const period of relation.periods.slice(0, 1)) {
            const middle = (period.first + period.last) / 2;
            const bar = Math.floor(((middle - first) / (last - first + 1)) * kBars);
            heights[Math.min(kBars - 1, Math.max(0, bar))]! += 1;
        }
    }
    const most = Math.max(1, ...heights);
    const bars = heights.map((count, at) => {
        const height = count === 0 ? 0 : 3 + 27 * Math.sqrt(count / most);
        return svg("rect", {x: at * 5 + 0.5, y: 30 - height, width: 4, height, rx: 1});
    });
    return svg("svg", {class: "histogram", viewBox: `0 0 ${kBars * 5} 30`, preserveAspectRatio: "none", "aria-hidden": "true"},
               ...bars);
}

/// Two sliders over one line: the first and the last day.
function timePanel(store: Store, model: Model, language: Language): Panel {
    const title = h("legend", {}, say("time", language));
    if (model.days === null) {
        return {element: h("fieldset", {}, title, h("p", {class: "soft"}, say("noDates", language))), sync: () => undefined};
    }
    const {first, last} = model.days;
    const range = (word: Word, name: string) =>
        h("input", {type: "range", name, min: first, max: last, step: 1, "aria-label": `${say("time", language)}: ${say(word, language)}`});
    const from = range("from", "from");
    const to = range("to", "to");
    const shownFrom = h("output", {}, dateOf(first));
    const shownTo = h("output", {}, dateOf(last));
    const undated = h("input", {type: "checkbox", name: "undated", onchange: () => store.update({undated: undated.checked})});
    const change = (moved: HTMLInputElement) => {
        if (Number(from.value) > Number(to.value)) moved.value = moved === from ? to.value : from.value;
        store.update({from: Number(from.value) > first ? Number(from.value) : null,
                      to: Number(to.value) < last ? Number(to.value) : null});
    };
    from.addEventListener("input", () => change(from));
    to.addEventListener("input", () => change(to));
    return {
        element: h("fieldset", {class: "time"}, title, histogram(model, first, last), h("div", {class: "sliders"}, from, to),
                   h("div", {class: "ends"}, shownFrom, shownTo),
                   h("label", {class: "check"}, undated, h("span", {class: "name"}, say("undated", language)))),
        sync: (state) => {
            from.value = String(state.from ?? first);
            to.value = String(state.to ?? last);
            for (const [input, output] of [[from, shownFrom], [to, shownTo]] as const) {
                output.textContent = dateOf(Number(input.value));
                input.setAttribute("aria-valuetext", output.textContent);
            }
            undated.checked = state.undated;
        },
    };
}

function slider(store: Store, key: "weight" | "confidence", text: string, most: number, step: number): Panel {
    const output = h("output", {});
    const input = h("input", {type: "range", name: key, min: key === "weight" ? 1 : 0, max: most, step, "aria-label": text,
                              oninput: () => store.update({[key]: Number(input.value)})});
    return {
        element: h("div", {class: "slider"}, h("div", {class: "ends"}, h("span", {}, text), output), input),
        sync: (state) => {
            input.value = String(state[key]);
            output.textContent = key === "weight" ? String(state.weight) : state.confidence.toFixed(2);
        },
    };
}

export function filtersPanel(store: Store, model: Model, theme: Theme, language: Language): Panel {
    const {words} = model.view;
    const kinds = countBy(model.entities.map(({data}) => data.kind));
    const edges = countBy(model.relations.map(({data}) => data.kind));
    const statuses = countBy(model.relations.map(({data}) => data.status));
    const known = (all: Record<string, unknown>, counts: Map<string, number>) => Object.keys(all).filter((kind) => counts.has(kind));
    const panels: Panel[] = [
        checkList(store, "hiddenKinds", say("kinds", language), language, known(words.nodes, kinds).map((value) => ({
            value, text: words.nodes[value]![language], count: kinds.get(value)!, sample: nodeSample(theme.nodes[value]!)}))),
        timePanel(store, model, language),
        checkList(store, "hiddenEdges", say("relations", language), language, known(words.edges, edges).map((value) => ({
            value, text: words.edges[value]![language], count: edges.get(value)!, sample: lineSample(theme, value)}))),
        checkList(store, "hiddenStatuses", say("statuses", language), language,
                  (["reported", "planned", "denied"] as const).filter((value) => statuses.has(value)).map((value) => ({
                      value, text: say(value, language), count: statuses.get(value)!, sample: null}))),
        slider(store, "weight", say("weight", language), Math.max(2, model.heaviest), 1),
        slider(store, "confidence", say("confidence", language), 1, 0.01),
    ];
    const reset = button(say("reset", language), () => store.update({
        hiddenKinds: [], hiddenEdges: [], hiddenStatuses: [], from: null, to: null, undated: true, weight: 1, confidence: 0,
        focus: null, depth: 1}), {class: "quiet reset"});
    return {
        element: h("form", {class: "filters", "aria-label": say("filters", language), onsubmit: (event) => event.preventDefault()},
                   ...panels.map(({element}) => element), reset),
        sync: (state) => panels.forEach((panel) => panel.sync(state)),
    };
}
