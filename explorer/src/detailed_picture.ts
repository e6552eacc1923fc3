// The picture of a map of up to some thousand things, by Cytoscape.js: with heads, dashes and labels of lines. It holds only
// what is shown, one line for each pair. Hands are listened to elsewhere, so its own events are off.

import cytoscape from "cytoscape";

import type {Language, Theme} from "./data.js";
import type {Model, Pair} from "./model.js";
import {lookOf} from "./pair_look.js";
import {kLeastDrawn, type Lights, type Picture, type Scenery} from "./picture.js";
import {kMapShapes} from "./shapes.js";
import {boxOf, type Spot, type View} from "./view.js";

/// Up to so many lines all of them carry their labels; of more only those of the selection.
const kMostLabelledPairs = 260;
/// So many nodes and lines are added at a time; the page answers in between, and shows the first ones at once.
const kAddedAtOnce = 900;

const kArrows: Record<string, string> = {none: "none", normal: "triangle", open: "vee", tee: "tee", diamond: "diamond"};
const kDashes: Record<string, {style: string; pattern?: number[]}> = {
    solid: {style: "solid"}, dotted: {style: "dotted"}, dashed: {style: "dashed", pattern: [7, 4]},
    dash_dot: {style: "dashed", pattern: [9, 4, 2, 4]}};

/// Cytoscape.js draws text into pictures for powers of two of the zoom and compares the size in these with what the
/// style asks for: the least size for which no text is drawn smaller than `kLeastDrawn`.
const leastDrawnSize = () => 2 * window.devicePixelRatio * kLeastDrawn;

type Style = cytoscape.StylesheetJson;

function styleSheet(theme: Theme, fonts: string): Style {
    const accent = theme.edges["opposes"]!.colour;
    const sheet: unknown[] = [
        {selector: "core", style: {"active-bg-opacity": 0, "selection-box-opacity": 0}},
        {selector: "node", style: {
            width: "data(width)", height: "data(height)", label: "data(label)", "font-size": "data(size)",
            "font-family": fonts, "text-valign": "center", "text-halign": "center", "text-wrap": "wrap",
            "text-max-width": "1000px", "line-height": 1.2, "min-zoomed-font-size": leastDrawnSize(), "overlay-opacity": 0,
            events: "no"}},
        {selector: "edge", style: {
            events: "no", "overlay-opacity": 0, "font-size": 9.5, "font-family": fonts,
            "text-background-color": theme.halo, "text-background-opacity": 0.88, "text-background-padding": "1.5px",
            "text-rotation": "autorotate", "min-zoomed-font-size": 7,
            "curve-style": "straight", "line-color": "data(colour)", width: "data(width)", "line-style": "data(dash)",
            "target-arrow-color": "data(colour)", "source-arrow-color": "data(colour)",
            "target-arrow-shape": "data(headAtB)", "source-arrow-shape": "data(headAtA)", "arrow-scale": 0.75,
            "line-opacity": 0.78, color: "data(colour)"}},
        {selector: "edge[pattern]", style: {"line-dash-pattern": "data(pattern)"}},
        {selector: "edge.labelled", style: {label: "data(label)"}},
        {selector: ".faded", style: {opacity: 0.2}},
        {selector: "node.hovered", style: {"border-width": 3}},
        {selector: "edge.hovered", style: {"line-opacity": 1, label: "data(label)", "z-index": 5}},
        {selector: "edge.lit", style: {"line-opacity": 1, label: "data(label)", "z-index": 4}},
        {selector: "node.lit", style: {"z-index": 4}},
        {selector: "node.chosen", style: {"border-width": 4, "border-color": accent, "z-index": 9}},
        {selector: "edge.chosen", style: {"underlay-color": accent, "underlay-opacity": 0.28, "underlay-padding": 5,
                                          "line-opacity": 1, label: "data(label)", "z-index": 8}},
        {selector: "edge.onway", style: {"underlay-color": accent, "underlay-opacity": 0.25, "underlay-padding": 4,
                                         "line-opacity": 1, label: "data(label)", "z-index": 7}},
    ];
    const kinds = Object.entries(theme.nodes).map(([kind, style]) => {
        const {shape, points} = kMapShapes[style.shape] ?? {shape: "round-rectangle"};
        const look: Record<string, unknown> = {
            shape, "background-color": style.fill, "border-color": style.outline, "border-width": style.outlineWidth,
            color: style.text};
        if (points !== undefined) look["shape-polygon-points"] = points;
        return {selector: `node.${kind}`, style: look};
    });
    sheet.splice(2, 0, ...kinds);
    return sheet as Style;
}

const nodeId = (index: number) => `n${index}`;
const pairId = (index: number) => `p${index}`;
const indexOf = (id: string) => Number(id.slice(1));

export class DetailedPicture implements Picture {
    private readonly cy: cytoscape.Core;
    private timer = 0;
    private pointed: cytoscape.CollectionReturnValue;
    private isLit = false;

    constructor(private model: Model, container: HTMLElement) {
        this.cy = cytoscape({
            container, elements: [], style: [], layout: {name: "preset"}, minZoom: 1e-4, maxZoom: 100, boxSelectionEnabled: false,
            autounselectify: true, autoungrabify: true, userPanningEnabled: false, userZoomingEnabled: false});
        this.pointed = this.cy.collection();
    }

    private nodeElement(index: number, language: Language): cytoscape.ElementDefinition {
        const entity = this.model.entities[index]!;
        const {place, data} = entity;
        const box = boxOf(entity, language);
        return {group: "nodes", classes: data.kind, position: {x: place.x, y: place.y},
                data: {id: nodeId(index), label: box.text, width: box.width, height: box.height, size: place.size}};
    }

    private lineElement(pair: Pair, {shown, theme, language}: Scenery): cytoscape.ElementDefinition {
        const relations = pair.relations.filter((relation) => shown.relations[relation.index]);
        const look = lookOf(pair, relations, this.model.view, theme, language);
        const dash = kDashes[look.dash] ?? kDashes["solid"]!;
        const classes = [relations[0]!.data.kind, ...(shown.pairCount <= kMostLabelledPairs ? ["labelled"] : [])];
        return {group: "edges", classes: classes.join(" "), data: {
            id: pairId(pair.index), source: nodeId(pair.a), target: nodeId(pair.b), colour: look.colour, width: look.width,
            label: look.label, dash: dash.style, headAtA: kArrows[look.headAtA], headAtB: kArrows[look.headAtB],
            ...(dash.pattern !== undefined && {pattern: dash.pattern})}};
    }

    /// The rank of that end of a line which comes later.
    private latestEnd({data}: cytoscape.ElementDefinition): number {
        const rank = (id: string) => this.model.entities[indexOf(id)]!.rank;
        return Math.max(rank(data["source"]), rank(data["target"]));
    }

    /// The greatest nodes come first, the rest soon after.
    show(scenery: Scenery, isRestyled: boolean, then: () => void): void {
        const {cy, model} = this;
        const {shown, graph, theme, language} = scenery;
        window.clearTimeout(this.timer);
        const nodes: cytoscape.ElementDefinition[] = [];
        const lines: cytoscape.ElementDefinition[] = [];
        cy.startBatch();
        if (isRestyled) cy.style(styleSheet(theme, model.view.fonts));
        cy.remove(cy.elements().filter((element) =>
            !(element.isNode() ? shown.nodes : shown.pairs)[indexOf(element.id())]));
        for (const {index} of graph.nodes) {
            const element = cy.getElementById(nodeId(index));
            if (element.empty()) nodes.push(this.nodeElement(index, language));
            else if (isRestyled) element.data(this.nodeElement(index, language).data);
        }
        for (const {pair} of graph.lines) {
            const element = cy.getElementById(pairId(pair.index));
            const line = this.lineElement(pair, scenery);
            if (element.empty()) lines.push(line);
            else element.removeData("pattern").data(line.data).classes(line.classes as string);
        }
        cy.endBatch();
        lines.sort((a, b) => this.latestEnd(a) - this.latestEnd(b));
        this.add([...nodes, ...lines], then);
    }

    private add(elements: cytoscape.ElementDefinition[], then: () => void): void {
        this.cy.add(elements.slice(0, kAddedAtOnce));
        then();
        if (elements.length <= kAddedAtOnce) return;
        this.timer = window.setTimeout(() => this.add(elements.slice(kAddedAtOnce), then));
    }

    light(lights: Lights | null): void {
        if (lights === null && !this.isLit) return;
        const {cy} = this;
        this.isLit = lights !== null;
        cy.batch(() => {
            cy.elements().removeClass("faded lit chosen onway");
            if (lights === null) return;
            const lit = cy.elements().filter((element) => (element.isNode() ? lights.nodes : lights.pairs).has(indexOf(element.id())));
            cy.elements().difference(lit).addClass("faded");
            lit.addClass("lit");
            lit.filter((element) => element.isEdge() && lights.onWay.has(indexOf(element.id()))).addClass("onway");
            this.elementAt(lights.chosen).addClass("chosen");
        });
    }

    private elementAt(spot: Spot): cytoscape.CollectionReturnValue {
        if (spot === null) return this.cy.collection();
        return this.cy.getElementById("node" in spot ? nodeId(spot.node) : pairId(spot.pair));
    }

    point(spot: Spot): void {
        this.pointed.removeClass("hovered");
        this.pointed = this.elementAt(spot).addClass("hovered");
    }

    look({zoom, pan}: View): void {
        this.cy.viewport({zoom, pan});
    }

    resize(): void {
        this.cy.resize();
    }

    clear(): void {
        window.clearTimeout(this.timer);
        this.pointed = this.cy.collection();
        this.isLit = false;
        this.cy.elements().remove();
    }

    isNameDrawn = (size: number, zoom: number) => size * 2 ** Math.ceil(Math.log2(zoom * window.devicePixelRatio)) >= leastDrawnSize();

    png(background: string): Promise<Blob> {
        return this.cy.png({output: "blob-promise", bg: background, full: true, scale: 2, maxWidth: 8000, maxHeight: 8000});
    }
}
