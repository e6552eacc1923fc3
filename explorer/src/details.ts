// The side panel: a node's facts, rank and ties, or the sentences behind a line.

import type {EdgeData, EvidenceData, Language, Theme} from "./data.js";
import {button, type Child, h} from "./dom.js";
import type {Shown} from "./filter.js";
import {markedText, namesOf} from "./marks.js";
import {type Entity, type Model, nameOf, otherEnd, type Pair, type Relation, valueOf} from "./model.js";
import {relationWords} from "./pair_look.js";
import {nodeSample} from "./shapes.js";
import type {Store} from "./state.js";
import {say} from "./words.js";

const kTiesShown = 60;
const kSentencesShown = 5;

/// All that a panel needs to know.
export interface Scene {
    model: Model;
    store: Store;
    shown: Shown;
    theme: Theme;
    language: Language;
}

export const selectNode = (scene: Scene, entity: Entity) => scene.store.update({selection: {node: entity.data.id}});

export function selectPair(scene: Scene, pair: Pair): void {
    const {entities} = scene.model;
    scene.store.update({selection: {pair: [entities[pair.a]!.data.id, entities[pair.b]!.data.id]}});
}

/// A node as a button that selects it.
export const nodeButton = (scene: Scene, entity: Entity): HTMLElement =>
    h("button", {type: "button", class: "node", "data-node": entity.data.id, onclick: () => selectNode(scene, entity)},
      nodeSample(scene.theme.nodes[entity.data.kind]!), h("span", {class: "name"}, nameOf(entity, scene.language)));

function facts(rows: [string, Child][]): HTMLElement | null {
    const told = rows.filter(([, value]) => value !== null && value !== "");
    if (told.length === 0) return null;
    return h("dl", {class: "facts"}, ...told.flatMap(([name, value]) => [h("dt", {}, name), h("dd", {}, value)]));
}

/// An office in the language of the page, where it is known there.
const officeOf = (office: string | undefined, home: string, {model, language}: Scene) =>
    office === undefined ? null : model.view.words.offices[home]?.[office]?.[language] ?? office;

function qualifierRows({target, office, fields, manner, speaker}: EdgeData, scene: Scene): [string, Child][] {
    const {model, language} = scene;
    const known = speaker === undefined ? undefined : model.byId.get(speaker) ?? model.byId.get(`leader:${speaker}`);
    return [
        [say("office", language), officeOf(office, target, scene)],
        [say("fields", language), fields?.join(language === "zh" ? "、" : ", ") ?? null],
        [say("manner", language), manner === undefined ? null : model.view.words.manners[manner]?.[language] ?? manner],
        [say("speaker", language), known !== undefined ? nameOf(known, language) : speaker ?? null],
    ];
}

// ---- a node ----

/// Place among all nodes by a measure, from 1; equal values share a place.
function placeBy(model: Model, entity: Entity, measure: string): number {
    const value = valueOf(entity, measure);
    return 1 + model.entities.filter((other) => valueOf(other, measure) > value).length;
}

function rankTable({model, language}: Scene, entity: Entity): HTMLElement | null {
    if (entity.data.metrics === undefined) return null;
    const rows = Object.entries(model.view.words.measures).map(([measure, words]) => {
        const value = valueOf(entity, measure);
        return h("tr", {}, h("th", {scope: "row"}, words[language]),
                 h("td", {}, Number.isInteger(value) ? String(value) : value.toFixed(3)),
                 h("td", {}, say("rankValue", language, placeBy(model, entity, measure), model.entities.length)));
    });
    return h("section", {}, h("h3", {}, say("rank", language)), h("table", {class: "ranks"}, h("tbody", {}, ...rows)));
}

function tieRow(scene: Scene, entity: Entity, pair: Pair): HTMLElement {
    const {model, shown, language} = scene;
    const relations = pair.relations.filter((relation) => shown.relations[relation.index]);
    const words = [...new Set(relations.map((relation) => relationWords(relation, model.view, language)))].join(" · ");
    return h("li", {}, nodeButton(scene, model.entities[otherEnd(pair, entity.index)]!),
             button(words, () => selectPair(scene, pair), {class: "kinds"}));
}

function ties(scene: Scene, entity: Entity): HTMLElement {
    const {model, shown, language} = scene;
    const weight = (pair: Pair) => pair.relations.reduce((sum, {data}) => sum + data.weight, 0);
    const open = entity.pairs.filter((pair) => shown.pairs[pair]).map((pair) => model.pairs[pair]!);
    open.sort((a, b) => weight(b) - weight(a) || otherEnd(a, entity.index) - otherEnd(b, entity.index));
    const hidden = entity.pairs.length - open.length;
    const list = h("ul", {class: "ties"}, ...open.slice(0, kTiesShown).map((pair) => tieRow(scene, entity, pair)));
    if (open.length > kTiesShown) {
        const more = h("li", {}, button(say("more", language, open.length - kTiesShown), () =>
            more.replaceWith(...open.slice(kTiesShown).map((pair) => tieRow(scene, entity, pair))), {class: "quiet"}));
        list.append(more);
    }
    return h("section", {}, h("h3", {}, say("ties", language, open.length)),
             open.length === 0 ? h("p", {class: "soft"}, say("noTies", language)) : list,
             hidden > 0 ? h("p", {class: "soft"}, say("hiddenTies", language, hidden)) : null);
}

export function nodeDetails(scene: Scene, entity: Entity): HTMLElement {
    const {model, store, theme, language} = scene;
    const {data} = entity;
    const name = nameOf(entity, language);
    const other = [data.names?.zh, data.names?.en].find((item) => item !== undefined && item !== name);
    const aliases = (data.aliases ?? []).filter((alias) => alias !== name && alias !== other);
    const home = data.home === undefined ? undefined : model.byId.get(data.home);
    const list = (items: string[] | undefined) => items?.join(language === "zh" ? "、" : ", ") ?? null;
    const isFocus = store.state.focus === data.id;
    const focus = isFocus
        ? button(say("unfocus", language), () => store.update({focus: null, depth: 1, sight: null}), {class: "primary"})
        : button(say("focus", language), () => store.update({focus: data.id, sight: null}), {class: "primary"});
    return h("article", {class: "node"},
        h("p", {class: "kind"}, nodeSample(theme.nodes[data.kind]!), model.view.words.nodes[data.kind]?.[language] ?? data.kind),
        h("h2", {}, name), other === undefined ? null : h("p", {class: "other"}, other),
        h("div", {class: "actions"}, focus,
          button(say("wayFromHere", language), () => store.update({way: [data.id, null], selection: null}))),
        facts([
            [say("aliases", language), list(aliases)],
            [say("mentions", language), say("mentionsValue", language, data.mentions, data.appearances.length)],
            [say("home", language), home === undefined ? null : nodeButton(scene, home)],
            [say("subtype", language), data.subtype === undefined ? null : model.view.words.agreements[data.subtype]?.[language] ?? data.subtype],
            [say("date", language), data.date ?? null],
            [say("place", language), data.place ?? null],
            [say("fields", language), list(data.fields)],
            [say("count", language), data.count ?? null],
        ]),
        ties(scene, entity), rankTable(scene, entity));
}

// ---- a line ----

function sentence(scene: Scene, item: EvidenceData, names: string[]): HTMLElement {
    const {model, language} = scene;
    const document = model.documents.get(item.document);
    const day = item.date ?? document?.published;
    const source = [document?.title, document?.source, document?.published].filter(Boolean).join(" · ");
    return h("li", {},
        h("blockquote", {lang: document?.language}, ...markedText(item.text, names, item.cues ?? [])),
        h("p", {class: "cite"}, h("cite", {}, source || item.document)),
        h("p", {class: "cite"}, [day, item.place].filter(Boolean).join(" · "), " ",
          item.rule === undefined ? null : h("code", {title: say("rule", language)}, item.rule), " ",
          h("span", {class: "soft"}, say("bytes", language, item.start, item.end))));
}

function relationCard(scene: Scene, relation: Relation): HTMLElement {
    const {model, theme, language} = scene;
    const {data} = relation;
    const source = model.entities[relation.source]!;
    const target = model.entities[relation.target]!;
    const names = [...namesOf(source), ...namesOf(target)];
    const first = data.evidence.slice(0, kSentencesShown).map((item) => sentence(scene, item, names));
    const rest = data.evidence.slice(kSentencesShown);
    const list = h("ol", {class: "sentences"}, ...first);
    if (rest.length > 0) {
        const more = h("li", {class: "moresentences"}, button(say("moreSentences", language, rest.length), () =>
            more.replaceWith(...rest.map((item) => sentence(scene, item, names))), {class: "quiet"}));
        list.append(more);
    }
    const heading = h("h3", {class: `kind ${data.status}`}, relationWords(relation, model.view, language));
    heading.style.setProperty("--kind", theme.edges[data.kind]!.colour);
    return h("section", {class: "relation"}, heading,
        h("p", {class: "who"}, `${nameOf(source, language)} ${data.directed ? "→" : "—"} ${nameOf(target, language)}`),
        h("p", {class: "meta"}, [data.date, data.place, say("sentences", language, data.weight),
                                 say("confidenceValue", language, data.confidence.toFixed(2))].filter(Boolean).join(" · ")),
        facts(qualifierRows(data, scene)), list);
}

export function pairDetails(scene: Scene, pair: Pair): HTMLElement {
    const {model, shown, language} = scene;
    const open = pair.relations.filter((relation) => shown.relations[relation.index]);
    const hidden = pair.relations.length - open.length;
    return h("article", {class: "pair"},
        h("h2", {class: "ends"}, nodeButton(scene, model.entities[pair.a]!), nodeButton(scene, model.entities[pair.b]!)),
        ...open.map((relation) => relationCard(scene, relation)),
        hidden > 0 ? h("p", {class: "soft"}, say("hiddenTies", language, hidden)) : null);
}
