// The panel of the shortest ways between two nodes.

import {combobox} from "./combobox.js";
import {nodeButton, type Scene, selectPair} from "./details.js";
import {button, h} from "./dom.js";
import {nameOf} from "./model.js";
import {relationWords} from "./pair_look.js";
import type {Ways} from "./ways.js";
import {say} from "./words.js";

/// The words on the step between two nodes of a way.
function stepButton(scene: Scene, from: number, to: number): HTMLElement {
    const {model, shown, language} = scene;
    const pair = model.entities[from]!.pairs.map((at) => model.pairs[at]!).find(({a, b}) => a === to || b === to)!;
    const open = pair.relations.filter((relation) => shown.relations[relation.index]);
    const words = [...new Set(open.map((relation) => relationWords(relation, model.view, language)))].join(" · ");
    return button(words, () => selectPair(scene, pair), {class: "kinds"});
}

function wayItem(scene: Scene, way: number[]): HTMLElement {
    const parts: HTMLElement[] = [];
    way.forEach((index, at) => {
        if (at > 0) parts.push(stepButton(scene, way[at - 1]!, index));
        parts.push(nodeButton(scene, scene.model.entities[index]!));
    });
    return h("li", {}, ...parts);
}

function heading({language}: Scene, {count, length}: Ways): string {
    if (length === 1) return say("wayCountDirect", language);
    return count === 1 ? say("wayCountOne", language, length) : say("wayCount", language, count, length);
}

export function waysPanel(scene: Scene, found: Ways | null): HTMLElement {
    const {model, store, theme, language} = scene;
    const way = store.state.way ?? [null, null];
    const field = (at: 0 | 1, label: string) => {
        const chosen = way[at] === null ? undefined : model.byId.get(way[at]);
        return h("div", {class: "end"}, h("label", {for: `way-${at}`}, label), combobox(model, {
            id: `way-${at}`, label, placeholder: say("search", language), keeps: true, language, theme,
            value: chosen === undefined ? undefined : nameOf(chosen, language),
            onChoose: ({data}) => store.update({way: at === 0 ? [data.id, way[1]] : [way[0], data.id], selection: null})}));
    };
    const body: HTMLElement[] = [];
    const message = (text: string) => body.push(h("p", {class: "soft message"}, text));
    if (way[0] !== null && way[0] === way[1]) message(say("waySame", language));
    else if (found === null) message(say("wayHint", language));
    else if (found.length < 0) message(say("wayNone", language));
    else {
        body.push(h("h3", {}, heading(scene, found)),
                  h("ol", {class: "ways"}, ...found.ways.map((item) => wayItem(scene, item))));
        if (found.count > found.ways.length) message(say("wayMore", language, found.ways.length));
    }
    return h("article", {class: "way"}, h("h2", {}, say("waysTitle", language)),
             h("div", {class: "ends"}, field(0, say("wayFrom", language)), field(1, say("wayTo", language)),
               button(say("swap", language), () => store.update({way: [way[1], way[0]]}), {class: "quiet"})),
             ...body);
}
