// The map: what is in sight, what is lit, what the pointer is on. Who draws it depends on how much there is.

import type {Language, Theme} from "./data.js";
import {DetailedPicture} from "./detailed_picture.js";
import {h} from "./dom.js";
import type {Shown} from "./filter.js";
import {listenToHands} from "./gestures.js";
import {Landmarks} from "./landmarks.js";
import {type Entity, type Model, nameOf, otherEnd} from "./model.js";
import {lookOf} from "./pair_look.js";
import {kLeastDrawn, type Lights, type Picture, type Scenery} from "./picture.js";
import {QuickPicture} from "./quick_picture.js";
import type {Selection} from "./state.js";
import {boundsOf, isSame, placed, type Point, type Spot, spotAt, type View} from "./view.js";

/// Above so many lines or nodes the map is drawn in the quick way.
const kMostDetailed = 1500;
const kLeastZoom = 0.01;
const kMostZoom = 6;
/// So far from a line, in dots of the screen, it is still meant.
const kReach = 6;
/// The size of the labels of lines on the map.
const kLineLabelSize = 9.5;

export interface MapEvents {
    onSelect(selection: Selection): void;
    onMove(): void;
    onFit(): void;
}

export class GraphMap {
    private readonly detailed: DetailedPicture;
    private readonly quick: QuickPicture;
    private picture: Picture;
    private readonly landmarks: Landmarks;
    /// The name of what the pointer is on, where the picture does not tell it.
    private readonly tag = h("div", {class: "tag", "aria-hidden": "true", hidden: true});
    private view: View = {zoom: 1, pan: {x: 0, y: 0}};
    private scenery: Scenery | null = null;
    private pointed: Spot = null;
    private isLit = false;

    constructor(private model: Model, readonly container: HTMLElement, private events: MapEvents) {
        this.detailed = new DetailedPicture(model, container);
        this.quick = new QuickPicture(model, container);
        this.picture = this.detailed;
        this.landmarks = new Landmarks(container, model.view.fonts, (size, zoom) => this.picture.isNameDrawn(size, zoom));
        container.append(this.tag);
        listenToHands(container, {
            onMove: (by, factor, at) => this.move(by, factor, at),
            onTap: (at) => events.onSelect(this.selectionOf(this.spotAt(at))),
            onHover: (at) => this.point(at === null ? null : this.spotAt(at), at)});
        container.addEventListener("keydown", (event) => this.onKey(event));
        new ResizeObserver(() => this.resize()).observe(container);
    }

    // ---- what is drawn ----

    /// Brings the picture to what is to be shown. Of a large one the greatest nodes may come first, the rest soon after;
    /// `then` is called whenever some of it has come.
    show(shown: Shown, theme: Theme, language: Language, isRestyled: boolean, then: () => void): void {
        const picture = Math.max(shown.pairCount, shown.nodeCount) > kMostDetailed ? this.quick : this.detailed;
        const isOther = picture !== this.picture;
        if (isOther) this.picture.clear(), this.isLit = false;
        this.picture = picture;
        this.container.dataset["picture"] = picture === this.quick ? "quick" : "detailed";
        this.scenery = {graph: placed(this.model, shown, language), shown, theme, language};
        this.point(null, null);
        picture.look(this.view);
        this.nameLandmarks(null);
        picture.show(this.scenery, isRestyled || isOther, then);
    }

    /// Lights up what was chosen and what it is tied to, and fades the rest.
    highlight(selection: Selection, ways: number[][]): void {
        const lights = this.lightsOf(selection, ways);
        if (lights === null && !this.isLit) return;
        this.isLit = lights !== null;
        this.picture.light(lights);
        this.nameLandmarks(lights);
    }

    /// The picture of all that is shown as a PNG file.
    png(background: string): Promise<Blob> {
        return this.picture.png(background);
    }

    resize(): void {
        this.picture.resize();
        this.look();
        this.events.onMove();  // what is in the middle has changed
    }

    private lightsOf(selection: Selection, ways: number[][]): Lights | null {
        const shown = this.scenery?.shown;
        const lights: Lights = {nodes: new Set(), pairs: new Set(), chosen: this.spotOf(selection), onWay: new Set()};
        const add = (pair: number) => {
            const {a, b} = this.model.pairs[pair]!;
            if (shown?.pairs[pair]) lights.pairs.add(pair), lights.nodes.add(a).add(b);
        };
        const {chosen} = lights;
        if (chosen !== null && "pair" in chosen) add(chosen.pair);
        if (chosen !== null && "node" in chosen && shown?.nodes[chosen.node]) {
            lights.nodes.add(chosen.node);
            this.model.entities[chosen.node]!.pairs.forEach(add);
        }
        for (const way of ways) {
            way.forEach((index, step) => {
                lights.nodes.add(index);
                const pair = step === 0 ? undefined : this.pairBetween(way[step - 1]!, index);
                if (pair === undefined) return;
                add(pair);
                lights.onWay.add(pair);
            });
        }
        return lights.nodes.size === 0 ? null : lights;
    }

    private pairBetween(a: number, b: number): number | undefined {
        return this.model.entities[a]?.pairs.find((pair) => otherEnd(this.model.pairs[pair]!, a) === b);
    }

    private spotOf(selection: Selection): Spot {
        const indexOf = (id: string) => this.model.byId.get(id)?.index;
        if (selection === null) return null;
        if ("node" in selection) {
            const node = indexOf(selection.node);
            return node === undefined ? null : {node};
        }
        const [a, b] = selection.pair.map(indexOf);
        const pair = a === undefined || b === undefined ? undefined : this.pairBetween(a, b);
        return pair === undefined ? null : {pair};
    }

    private selectionOf(spot: Spot): Selection {
        if (spot === null) return null;
        const id = (index: number) => this.model.entities[index]!.data.id;
        if ("node" in spot) return {node: id(spot.node)};
        const {a, b} = this.model.pairs[spot.pair]!;
        return {pair: [id(a), id(b)]};
    }

    /// Names the greatest of the nodes that are shown, or of those that are lit.
    private nameLandmarks(lights: Lights | null): void {
        if (this.scenery === null) return;
        const nodes = this.scenery.graph.nodes.filter(({index}) => lights === null || lights.nodes.has(index));
        this.landmarks.update(nodes.map(({entity}) => entity), this.scenery.language, this.scenery.theme);
        this.landmarks.look(this.view.zoom, this.view.pan);
    }

    // ---- what the pointer is on ----

    private spotAt(at: Point): Spot {
        if (this.scenery === null) return null;
        const {zoom, pan} = this.view;
        return spotAt(this.scenery.graph, {x: (at.x - pan.x) / zoom, y: (at.y - pan.y) / zoom}, kReach / zoom);
    }

    private point(spot: Spot, at: Point | null): void {
        if (!isSame(spot, this.pointed)) {
            this.pointed = spot;
            this.picture.point(spot);
            this.container.classList.toggle("pointing", spot !== null);
            const text = this.textOf(spot);
            this.tag.hidden = text === null;
            this.tag.textContent = text;
        }
        if (at === null || this.tag.hidden) return;
        const {offsetWidth: width, offsetHeight: height} = this.tag;
        const x = Math.max(4, Math.min(at.x + 14, this.container.clientWidth - width - 4));
        const y = at.y + 18 + height > this.container.clientHeight ? at.y - height - 8 : at.y + 18;
        this.tag.style.transform = `translate(${x}px, ${y}px)`;
    }

    /// What the tag says: nothing where the picture itself can be read.
    private textOf(spot: Spot): string | null {
        if (spot === null || this.scenery === null) return null;
        const {shown, theme, language} = this.scenery;
        const {zoom} = this.view;
        const name = (index: number) => nameOf(this.model.entities[index]!, language);
        if ("node" in spot) {
            const isRead = this.picture === this.detailed && this.model.entities[spot.node]!.place.size * zoom > kLineLabelSize;
            return isRead ? null : name(spot.node);
        }
        if (this.picture === this.detailed && kLineLabelSize * zoom > kLeastDrawn) return null;
        const pair = this.model.pairs[spot.pair]!;
        const relations = pair.relations.filter((relation) => shown.relations[relation.index]);
        return `${name(pair.a)} – ${name(pair.b)}: ${lookOf(pair, relations, this.model.view, theme, language).label}`;
    }

    // ---- what is in sight ----

    private look(): void {
        this.picture.look(this.view);
        this.landmarks.look(this.view.zoom, this.view.pan);
    }

    /// Moves the map by so many dots, and then lets it grow around a place of the window.
    private move(by: Point, factor: number, at: Point): void {
        const zoom = Math.min(kMostZoom, Math.max(kLeastZoom, this.view.zoom * factor));
        const scale = zoom / this.view.zoom;
        const grown = (from: number, step: number, fixed: number) => (from + step - fixed) * scale + fixed;
        this.view = {zoom, pan: {x: grown(this.view.pan.x, by.x, at.x), y: grown(this.view.pan.y, by.y, at.y)}};
        this.point(null, null);
        this.look();
        this.events.onMove();
    }

    private get middle(): Point {
        return {x: this.container.clientWidth / 2, y: this.container.clientHeight / 2};
    }

    zoomBy(factor: number): void {
        this.move({x: 0, y: 0}, factor, this.middle);
    }

    /// Brings all that is shown into sight.
    fit(shown: Shown): void {
        const kMargin = 36;
        const bounds = boundsOf(placed(this.model, shown, "zh"));
        if (bounds === null) return;
        const {left, right, top, bottom} = bounds;
        const zoom = Math.min(1.6, (this.container.clientWidth - 2 * kMargin) / (right - left),
                              (this.container.clientHeight - 2 * kMargin) / (bottom - top));
        this.sight = {x: (left + right) / 2, y: (top + bottom) / 2, zoom};
    }

    /// Moves a node into the middle if it is out of sight, and nearer if it is too small.
    reveal({place}: Entity): void {
        const zoom = Math.max(this.view.zoom, Math.min(1.4, 12 / place.size));
        const {pan} = this.view;
        const reach = {x: place.zh.width / 2 * zoom, y: place.zh.height / 2 * zoom};
        const at = {x: place.x * zoom + pan.x, y: place.y * zoom + pan.y};
        const isOut = at.x < reach.x || at.y < reach.y || at.x > this.container.clientWidth - reach.x ||
                      at.y > this.container.clientHeight - reach.y;
        if (isOut || zoom !== this.view.zoom) this.sight = {x: place.x, y: place.y, zoom};
    }

    /// The place in the middle of the window, and the zoom.
    get sight(): {x: number; y: number; zoom: number} {
        const {zoom, pan} = this.view;
        return {x: (this.middle.x - pan.x) / zoom, y: (this.middle.y - pan.y) / zoom, zoom};
    }

    set sight(sight: {x: number; y: number; zoom: number}) {
        const zoom = Math.min(kMostZoom, Math.max(kLeastZoom, sight.zoom));
        this.view = {zoom, pan: {x: this.middle.x - sight.x * zoom, y: this.middle.y - sight.y * zoom}};
        this.look();
        this.events.onMove();
    }

    private onKey(event: KeyboardEvent): void {
        const steps: Record<string, Point> = {
            ArrowLeft: {x: 60, y: 0}, ArrowRight: {x: -60, y: 0}, ArrowUp: {x: 0, y: 60}, ArrowDown: {x: 0, y: -60}};
        const step = steps[event.key];
        if (step !== undefined) this.move(step, 1, this.middle);
        else if (event.key === "+" || event.key === "=") this.zoomBy(1.25);
        else if (event.key === "-") this.zoomBy(0.8);
        else if (event.key === "0") this.events.onFit();
        else if (event.key === "Escape") this.events.onSelect(null);
        else return;
        event.preventDefault();
    }
}
