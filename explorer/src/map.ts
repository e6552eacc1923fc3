// The picture: Cytoscape.js with the positions of the page. Holds only what is shown, one line for each pair.

import cytoscape from "cytoscape";

import type {Language, Theme} from "./data.js";
import type {Shown} from "./filter.js";
import {Landmarks, leastDrawnSize} from "./landmarks.js";
import type {Entity, Model, Pair} from "./model.js";
import {lookOf} from "./pair_look.js";
import {kMapShapes} from "./shapes.js";
import type {Selection} from "./state.js";

/// Above so many lines they are drawn in the quick way, without heads and labels, and moved as one picture.
const kMostDetailedPairs = 1500;
/// Up to so many lines all of them carry their labels; of more only those of the selection.
const kMostLabelledPairs = 260;
/// So many nodes and lines are added at a time; the page answers in between, and shows the first ones at once.
const kAddedAtOnce = 900;

const kArrows: Record<string, string> = {none: "none", normal: "triangle", open: "vee", tee: "tee", diamond: "diamond"};
const kDashes: Record<string, {style: string; pattern?: number[]}> = {
    solid: {style: "solid"}, dotted: {style: "dotted"}, dashed: {style: "dashed", pattern: [7, 4]},
    dash_dot: {style: "dashed", pattern: [9, 4, 2, 4]}};

export interface MapEvents {
    onSelect(selection: Selection): void;
    onMove(): void;
    onFit(): void;
}

type Style = cytoscape.StylesheetJson;

function styleSheet(theme: Theme, fonts: string, pixelRatio: number): Style {
    const accent = theme.edges["opposes"]!.colour;
    const sheet: unknown[] = [
        {selector: "core", style: {"active-bg-opacity": 0, "selection-box-opacity": 0}},
        {selector: "node", style: {
            width: "data(width)", height: "data(height)", label: "data(label)", "font-size": "data(size)",
            "font-family": fonts, "text-valign": "center", "text-halign": "center", "text-wrap": "wrap",
            "text-max-width": "1000px", "line-height": 1.2, "min-zoomed-font-size": leastDrawnSize(pixelRatio), "overlay-opacity": 0,
            "text-events": "no"}},
        {selector: "edge", style: {
            "overlay-opacity": 0, "overlay-padding": 5, "font-size": 9.5, "font-family": fonts,
            "text-background-color": theme.halo, "text-background-opacity": 0.88, "text-background-padding": "1.5px",
            "text-rotation": "autorotate", "min-zoomed-font-size": 7}},
        {selector: "edge.full", style: {
            "curve-style": "straight", "line-color": "data(colour)", width: "data(width)", "line-style": "data(dash)",
            "target-arrow-color": "data(colour)", "source-arrow-color": "data(colour)",
            "target-arrow-shape": "data(headAtB)", "source-arrow-shape": "data(headAtA)", "arrow-scale": 0.75,
            "line-opacity": 0.78, color: "data(colour)"}},
        {selector: "edge.full[pattern]", style: {"line-dash-pattern": "data(pattern)"}},
        // A style that reads nothing from the line itself is worked out once for all lines of a kind.
        {selector: "edge.quick", style: {"curve-style": "haystack", "haystack-radius": 0, "line-opacity": 0.45}},
        ...Object.entries(theme.edges).map(([kind, {colour, width}]) => (
            {selector: `edge.quick.${kind}`, style: {"line-color": colour, color: colour, width}})),
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

export class GraphMap {
    readonly cy: cytoscape.Core;
    private timer = 0;
    private isLit = false;
    private readonly byRank: number[];
    private readonly pixelRatio: number;
    private readonly landmarks: Landmarks;
    private shown: boolean[] = [];
    private language: Language = "zh";

    constructor(private model: Model, readonly container: HTMLElement, private events: MapEvents) {
        this.byRank = [...model.entities].sort((a, b) => a.rank - b.rank).map(({index}) => index);
        const isLarge = model.pairs.length > kMostDetailedPairs;
        this.pixelRatio = isLarge ? 1 : window.devicePixelRatio;
        this.cy = cytoscape({
            container, elements: [], style: [], layout: {name: "preset"}, minZoom: 0.01, maxZoom: 6,
            boxSelectionEnabled: false, autounselectify: true, autoungrabify: true,
            textureOnViewport: isLarge, pixelRatio: this.pixelRatio});
        this.landmarks = new Landmarks(container, model.view.fonts, this.pixelRatio);
        this.cy.on("tap", (event) => {
            if (event.target === this.cy) events.onSelect(null);
        });
        this.cy.on("tap", "node", (event) => events.onSelect({node: this.entityOf(event.target).data.id}));
        this.cy.on("tap", "edge", (event) => {
            const {a, b} = this.pairOf(event.target);
            events.onSelect({pair: [model.entities[a]!.data.id, model.entities[b]!.data.id]});
        });
        this.cy.on("mouseover", "node, edge", (event) => {
            event.target.addClass("hovered");
            container.classList.add("pointing");
        });
        this.cy.on("mouseout", "node, edge", (event) => {
            event.target.removeClass("hovered");
            container.classList.remove("pointing");
        });
        this.cy.on("viewport resize", () => this.landmarks.look(this.cy.zoom(), this.cy.pan()));
        this.cy.on("viewport", () => events.onMove());
        container.addEventListener("keydown", (event) => this.onKey(event));
    }

    entityOf = (node: cytoscape.SingularElementReturnValue) => this.model.entities[Number(node.id().slice(1))]!;
    pairOf = (edge: cytoscape.SingularElementReturnValue): Pair => this.model.pairs[Number(edge.id().slice(1))]!;

    private nodeElement(index: number, language: Language): cytoscape.ElementDefinition {
        const {place, data} = this.model.entities[index]!;
        const box = (language === "en" && place.en) || place.zh;
        return {group: "nodes", classes: data.kind, position: {x: place.x, y: place.y},
                data: {id: nodeId(index), label: box.text, width: box.width, height: box.height, size: place.size}};
    }

    private lineElement(pair: Pair, shown: Shown, theme: Theme, language: Language, isQuick: boolean,
                        isLabelled: boolean): cytoscape.ElementDefinition {
        const relations = pair.relations.filter((relation) => shown.relations[relation.index]);
        const look = lookOf(pair, relations, this.model.view, theme, language);
        const dash = kDashes[look.dash] ?? kDashes["solid"]!;
        const classes = [relations[0]!.data.kind, isQuick ? "quick" : "full", ...(isLabelled ? ["labelled"] : [])];
        return {group: "edges", classes: classes.join(" "), data: {
            id: pairId(pair.index), source: nodeId(pair.a), target: nodeId(pair.b), colour: look.colour, width: look.width,
            label: look.label, dash: dash.style, headAtA: kArrows[look.headAtA], headAtB: kArrows[look.headAtB],
            ...(dash.pattern !== undefined && {pattern: dash.pattern})}};
    }

    /// The rank of that end of a line which comes later.
    private latestEnd({data}: cytoscape.ElementDefinition): number {
        const rank = (id: string) => this.model.entities[Number(id.slice(1))]!.rank;
        return Math.max(rank(data["source"]), rank(data["target"]));
    }

    /// Brings the picture to what is to be shown. Of a large one the greatest nodes come first, the rest soon after;
    /// `then` is called whenever some of it has come.
    show(shown: Shown, theme: Theme, language: Language, isRestyled: boolean, then: () => void): void {
        const {cy, model} = this;
        window.clearTimeout(this.timer);
        const isQuick = shown.pairCount > kMostDetailedPairs;
        const areLabelled = shown.pairCount <= kMostLabelledPairs;
        const nodes: cytoscape.ElementDefinition[] = [];
        const lines: cytoscape.ElementDefinition[] = [];
        const gone = cy.collection();
        cy.startBatch();
        if (isRestyled) cy.style(styleSheet(theme, model.view.fonts, this.pixelRatio));
        for (const index of this.byRank) {
            const element = cy.getElementById(nodeId(index));
            if (!shown.nodes[index]) gone.merge(element);
            else if (element.empty()) nodes.push(this.nodeElement(index, language));
            else if (isRestyled) element.data(this.nodeElement(index, language).data);
        }
        for (const pair of model.pairs) {
            const element = cy.getElementById(pairId(pair.index));
            if (!shown.pairs[pair.index]) {
                gone.merge(element);
                continue;
            }
            const line = this.lineElement(pair, shown, theme, language, isQuick, areLabelled);
            if (element.empty()) lines.push(line);
            else element.removeData("pattern").data(line.data).classes(line.classes as string);
        }
        cy.remove(gone);
        cy.endBatch();
        this.shown = shown.nodes;
        this.language = language;
        this.nameLandmarks(null);
        lines.sort((a, b) => this.latestEnd(a) - this.latestEnd(b));
        this.add([...nodes, ...lines], then);
    }

    private add(elements: cytoscape.ElementDefinition[], then: () => void): void {
        this.cy.add(elements.slice(0, kAddedAtOnce));
        then();
        if (elements.length <= kAddedAtOnce) return;
        this.timer = window.setTimeout(() => this.add(elements.slice(kAddedAtOnce), then));
    }

    /// Names the greatest of the nodes that are shown, or of those in `lit`.
    private nameLandmarks(lit: cytoscape.CollectionReturnValue | null): void {
        const {entities} = this.model;
        const nodes = this.byRank.filter((index) => this.shown[index] && (lit === null || lit.has(this.cy.getElementById(nodeId(index)))));
        this.landmarks.update(nodes.map((index) => entities[index]!), this.language);
        this.landmarks.look(this.cy.zoom(), this.cy.pan());
    }

    /// Lights up what was chosen and what it is tied to, and fades the rest.
    highlight(selection: Selection, ways: number[][]): void {
        const {cy, model} = this;
        const isLit = selection !== null || ways.length > 0;
        if (!isLit && !this.isLit) return;
        this.isLit = isLit;
        cy.batch(() => {
            cy.elements().removeClass("faded lit chosen onway");
            this.nameLandmarks(null);
            if (!isLit) return;
            const lit = cy.collection();
            const chosen = this.chosen(selection);
            if (selection !== null && "node" in selection) lit.merge(chosen.closedNeighborhood());
            else lit.merge(chosen).merge(chosen.connectedNodes());
            for (const way of ways) {
                way.forEach((index, step) => {
                    lit.merge(cy.getElementById(nodeId(index)));
                    if (step === 0) return;
                    const pair = model.entities[index]!.pairs.find((at) => {
                        const {a, b} = model.pairs[at]!;
                        return a === way[step - 1] || b === way[step - 1];
                    });
                    if (pair === undefined) return;
                    lit.merge(cy.getElementById(pairId(pair)).addClass("onway"));
                });
            }
            if (lit.empty()) return;
            cy.elements().difference(lit).addClass("faded");
            lit.addClass("lit");
            chosen.addClass("chosen");
            this.nameLandmarks(lit);
        });
    }

    private chosen(selection: Selection): cytoscape.CollectionReturnValue {
        if (selection === null) return this.cy.collection();
        if ("node" in selection) {
            const entity = this.model.byId.get(selection.node);
            return entity === undefined ? this.cy.collection() : this.cy.getElementById(nodeId(entity.index));
        }
        const [a, b] = selection.pair.map((id) => this.model.byId.get(id)?.index);
        const pair = this.model.pairs.find((item) => item.a === Math.min(a ?? -1, b ?? -1) && item.b === Math.max(a ?? -1, b ?? -1));
        return pair === undefined ? this.cy.collection() : this.cy.getElementById(pairId(pair.index));
    }

    /// Brings all that is shown into sight, also what is still to come.
    fit(shown: Shown): void {
        const kMargin = 36;
        this.cy.resize();
        const open = this.model.entities.filter(({index}) => shown.nodes[index]);
        if (open.length === 0) return;
        const side = (choose: (a: number, b: number) => number, at: (entity: Entity) => number) =>
            open.reduce((most, entity) => choose(most, at(entity)), at(open[0]!));
        const left = side(Math.min, ({place}) => place.x - place.zh.width / 2);
        const right = side(Math.max, ({place}) => place.x + place.zh.width / 2);
        const top = side(Math.min, ({place}) => place.y - place.zh.height / 2);
        const bottom = side(Math.max, ({place}) => place.y + place.zh.height / 2);
        const zoom = Math.min(1.6, (this.cy.width() - 2 * kMargin) / (right - left), (this.cy.height() - 2 * kMargin) / (bottom - top));
        this.sight = {x: (left + right) / 2, y: (top + bottom) / 2, zoom: Math.max(zoom, 0.01)};
    }

    /// Moves a node into the middle if it is out of sight.
    reveal(index: number): void {
        const node = this.cy.getElementById(nodeId(index));
        if (node.empty()) return;
        const box = node.renderedBoundingBox();
        const zoom = Math.max(this.cy.zoom(), Math.min(1.4, 12 / this.model.entities[index]!.place.size));
        const isOut = box.x1 < 0 || box.y1 < 0 || box.x2 > this.cy.width() || box.y2 > this.cy.height();
        if (!isOut && zoom === this.cy.zoom()) return;
        this.cy.zoom(zoom);
        this.cy.center(node);
    }

    zoomBy(factor: number): void {
        const middle = {x: this.cy.width() / 2, y: this.cy.height() / 2};
        this.cy.zoom({level: this.cy.zoom() * factor, renderedPosition: middle});
    }

    /// The place in the middle of the window, and the zoom.
    get sight(): {x: number; y: number; zoom: number} {
        const zoom = this.cy.zoom();
        const pan = this.cy.pan();
        return {x: (this.cy.width() / 2 - pan.x) / zoom, y: (this.cy.height() / 2 - pan.y) / zoom, zoom};
    }

    set sight({x, y, zoom}: {x: number; y: number; zoom: number}) {
        this.cy.resize();
        this.cy.viewport({zoom, pan: {x: this.cy.width() / 2 - x * zoom, y: this.cy.height() / 2 - y * zoom}});
    }

    private onKey(event: KeyboardEvent): void {
        const steps: Record<string, [number, number]> = {
            ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60]};
        const step = steps[event.key];
        if (step !== undefined) this.cy.panBy({x: step[0], y: step[1]});
        else if (event.key === "+" || event.key === "=") this.zoomBy(1.25);
        else if (event.key === "-") this.zoomBy(0.8);
        else if (event.key === "0") this.events.onFit();
        else if (event.key === "Escape") this.events.onSelect(null);
        else return;
        event.preventDefault();
    }
}
