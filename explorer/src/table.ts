// The same as the map, as tables that a keyboard and a screen reader can use.

import {nodeButton, type Scene, selectPair} from "./details.js";
import {button, type Child, h} from "./dom.js";
import {type Entity, nameOf, type Relation, valueOf} from "./model.js";
import {say} from "./words.js";

const kRowsOnPage = 100;

interface Column<Row> {
    name: string;
    /// What rows are sorted by; numbers fall, texts rise.
    key(row: Row): string | number;
    cell(row: Row): Child;
    isNumber?: boolean;
    isDay?: boolean;
}

/// How a table stands: by which column, which way, on which page.
export interface TableState {
    sorted: number;
    isReversed: boolean;
    page: number;
}

export const initialTable = (sorted: number): TableState => ({sorted, isReversed: false, page: 0});

function nodeColumns(scene: Scene): Column<Entity>[] {
    const {model, language} = scene;
    const measure = (name: string): Column<Entity> => ({
        name: model.view.words.measures[name]?.[language] ?? name, isNumber: true, key: (row) => valueOf(row, name),
        cell: (row) => { const value = valueOf(row, name); return Number.isInteger(value) ? String(value) : value.toFixed(3); }});
    return [
        {name: say("name", language), key: (row) => nameOf(row, language), cell: (row) => nodeButton(scene, row)},
        {name: say("kind", language), key: (row) => row.data.kind, cell: (row) => model.view.words.nodes[row.data.kind]?.[language] ?? row.data.kind},
        {name: say("mentions", language), isNumber: true, key: (row) => row.data.mentions, cell: (row) => String(row.data.mentions)},
        measure("degree"), measure("strength"), measure("betweenness"), measure("pagerank"),
        {name: say("community", language), isNumber: true, key: (row) => -valueOf(row, "community"),
         cell: (row) => (row.data.metrics === undefined ? "" : String(valueOf(row, "community") + 1))},
    ];
}

function edgeColumns(scene: Scene): Column<Relation>[] {
    const {model, language} = scene;
    const end = (index: number) => model.entities[index]!;
    return [
        {name: say("relation", language), key: (row) => row.telling, isNumber: false,
         cell: (row) => button(model.view.words.edges[row.data.kind]?.[language] ?? row.data.kind,
                               () => selectPair(scene, model.pairs[row.pair]!), {class: "kinds", "data-edge": row.data.id})},
        {name: say("source", language), key: (row) => nameOf(end(row.source), language), cell: (row) => nodeButton(scene, end(row.source))},
        {name: say("target", language), key: (row) => nameOf(end(row.target), language), cell: (row) => nodeButton(scene, end(row.target))},
        {name: say("status", language), key: (row) => row.data.status, cell: (row) => say(row.data.status as "reported", language)},
        {name: say("date", language), isDay: true, key: (row) => row.data.date ?? "~", cell: (row) => row.data.date ?? ""},
        {name: say("weightShort", language), isNumber: true, key: (row) => row.data.weight, cell: (row) => String(row.data.weight)},
        {name: say("confidenceShort", language), isNumber: true, key: (row) => row.data.confidence, cell: (row) => row.data.confidence.toFixed(2)},
    ];
}

function sortRows<Row>(rows: Row[], column: Column<Row>, isReversed: boolean, language: string): Row[] {
    const compare = new Intl.Collator(language === "zh" ? "zh-Hans-u-co-pinyin" : "en").compare;
    const keyed = rows.map((row, at) => ({row, at, key: column.key(row)}));
    const sign = isReversed ? -1 : 1;
    keyed.sort((a, b) => {
        const order = typeof a.key === "number" && typeof b.key === "number"
            ? (column.isNumber ? b.key - a.key : a.key - b.key) : compare(String(a.key), String(b.key));
        return sign * order || a.at - b.at;
    });
    return keyed.map(({row}) => row);
}

function tableOf<Row>(scene: Scene, caption: string, columns: Column<Row>[], rows: Row[], state: TableState,
                      change: (next: TableState) => void): HTMLElement {
    const {language} = scene;
    const column = columns[state.sorted] ?? columns[0]!;
    const sorted = sortRows(rows, column, state.isReversed, language);
    const first = Math.min(state.page * kRowsOnPage, Math.max(0, Math.floor((rows.length - 1) / kRowsOnPage) * kRowsOnPage));
    const page = sorted.slice(first, first + kRowsOnPage);
    const heads = columns.map(({name, isNumber}, at) => {
        const isSorted = at === state.sorted;
        const falls = isNumber === true ? !state.isReversed : state.isReversed;
        return h("th", {scope: "col", class: isNumber ? "number" : null, "aria-sort": isSorted ? (falls ? "descending" : "ascending") : null},
                 button(name, () => change({sorted: at, isReversed: isSorted ? !state.isReversed : false, page: 0}),
                        {"data-focus": `head-${at}`}));
    });
    const body = page.map((row) => h("tr", {}, ...columns.map(({cell, isNumber, isDay}, at) =>
        at === 0 ? h("th", {scope: "row"}, cell(row)) : h("td", {class: isNumber ? "number" : isDay ? "day" : null}, cell(row)))));
    const pages = rows.length <= kRowsOnPage ? null : h("div", {class: "pages"},
        button(say("previous", language), () => change({...state, page: first / kRowsOnPage - 1}), {disabled: first === 0, "data-focus": "previous"}),
        h("span", {}, say("page", language, first + 1, first + page.length, rows.length)),
        button(say("next", language), () => change({...state, page: first / kRowsOnPage + 1}),
               {disabled: first + kRowsOnPage >= rows.length, "data-focus": "next"}));
    return h("div", {class: "tablebox"},
        h("table", {class: "big"}, h("caption", {}, caption), h("thead", {}, h("tr", {}, ...heads)), h("tbody", {}, ...body)),
        rows.length === 0 ? h("p", {class: "soft message"}, say("emptyFilter", language)) : null, pages);
}

export function nodeTable(scene: Scene, state: TableState, change: (next: TableState) => void): HTMLElement {
    const rows = scene.model.entities.filter((entity) => scene.shown.nodes[entity.index]);
    return tableOf(scene, say("nodesCaption", scene.language), nodeColumns(scene), rows, state, change);
}

export function edgeTable(scene: Scene, state: TableState, change: (next: TableState) => void): HTMLElement {
    const rows = scene.model.relations.filter((relation) => scene.shown.relations[relation.index]);
    return tableOf(scene, say("edgesCaption", scene.language), edgeColumns(scene), rows, state, change);
}
