// Names over a map that is too far away for the names in its boxes to be read: larger ones in the boxes, where they fit,
// and of the greatest nodes that have ties under their boxes, where there is room. Which ones does not depend on what is
// in sight, so that none comes or goes while the map moves.

import type {Language, Theme} from "./data.js";
import {h} from "./dom.js";
import {type Fitted, fitted, kRowHeight} from "./fitting.js";
import {type Entity, nameOf} from "./model.js";
import {boxOf} from "./view.js";

/// The sizes of names over the map, of the least and of the greatest node.
const kLeastSize = 11;
const kMostSize = 17;
/// A name is kept so far from others, in its own sizes; in a large map farther, so that the map is still seen between them.
const kRoomAround = {x: 0.7, y: 1.3};
const kRoomInLarge = {x: 2, y: 2.2};
const kLarge = 400;
const kMostLetters = 20;
/// A name of which so much is to be read in its box, in em, need not stand under it.
const kEnoughInside = 7;
/// While the map zooms, names grow and shrink with it; so long after it they are chosen anew.
const kRestMs = 120;

/// A box on the map, in dots of the screen from the map's origin.
interface Box {
    x: number;
    y: number;
    width: number;
    height: number;
}

/// What is taken of the map, by squares, so that a look for room costs what is near.
class Room {
    private squares = new Map<number, Box[]>();

    private touched({x, y, width, height}: Box): number[] {
        const kSide = 96;
        const keys: number[] = [];
        for (let column = Math.floor((x - width / 2) / kSide); column <= Math.floor((x + width / 2) / kSide); ++column) {
            for (let row = Math.floor((y - height / 2) / kSide); row <= Math.floor((y + height / 2) / kSide); ++row)
                keys.push(column * 1e6 + row);
        }
        return keys;
    }

    /// Whether nothing but `own` is there.
    has(box: Box, own: Box): boolean {
        const isApart = (other: Box) => other === own || Math.abs(box.x - other.x) * 2 >= box.width + other.width ||
                                        Math.abs(box.y - other.y) * 2 >= box.height + other.height;
        return this.touched(box).every((key) => (this.squares.get(key) ?? []).every(isApart));
    }

    take(box: Box): void {
        for (const key of this.touched(box)) {
            const list = this.squares.get(key);
            if (list === undefined) this.squares.set(key, [box]);
            else list.push(box);
        }
    }
}

interface Landmark extends Box {
    text: string;
    size: number;
    /// The colour of a name in its box; none for one that stands on the ground.
    colour?: string;
}

export class Landmarks {
    private readonly layer = h("div");
    private readonly brush = document.createElement("canvas").getContext("2d")!;
    private nodes: Entity[] = [];
    private language: Language = "zh";
    private theme: Theme | null = null;
    private widths = new Map<string, number>();
    private chosen: Landmark[] = [];
    private zoom = 0;
    private timer = 0;
    /// The part of the map whose names are in the page.
    private filled: Box = {x: 0, y: 0, width: 0, height: 0};

    /// `isDrawn`: whether the map draws the name in a node's box, for its size and the zoom.
    constructor(private container: HTMLElement, private fonts: string, private isDrawn: (size: number, zoom: number) => boolean) {
        container.append(h("div", {class: "landmarks", "aria-hidden": "true"}, this.layer));
    }

    /// `nodes`: those that may have names, the greatest first.
    update(nodes: Entity[], language: Language, theme: Theme): void {
        if (language !== this.language) this.widths.clear();
        this.nodes = nodes;
        this.language = language;
        this.theme = theme;
        this.zoom = 0;
    }

    /// Brings the names to where the map is.
    look(zoom: number, pan: {x: number; y: number}): void {
        window.clearTimeout(this.timer);
        const at = `translate(${pan.x}px, ${pan.y}px)`;
        if (zoom !== this.zoom && this.zoom !== 0) {
            this.layer.style.transform = `${at} scale(${zoom / this.zoom})`;
            this.timer = window.setTimeout(() => {
                this.zoom = 0;
                this.look(zoom, pan);
            }, kRestMs);
            return;
        }
        const {clientWidth: width, clientHeight: height} = this.container;
        const middle = {x: width / 2 - pan.x, y: height / 2 - pan.y};
        const isMoved = Math.abs(middle.x - this.filled.x) > width / 2 || Math.abs(middle.y - this.filled.y) > height / 2;
        if (zoom !== this.zoom) this.chosen = this.choose(zoom);
        if (zoom !== this.zoom || isMoved) this.fill({...middle, width: 2 * width, height: 2 * height});
        this.zoom = zoom;
        this.layer.style.transform = at;
    }

    private choose(zoom: number): Landmark[] {
        const room = new Room();
        const isLarge = this.nodes.length > kLarge;
        const chosen: Landmark[] = [];
        const open: {entity: Entity; box: Box; inside: Fitted | null}[] = [];
        for (const entity of this.nodes) {
            const box = this.onScreen(entity, zoom);
            const isDrawn = this.isDrawn(entity.place.size, zoom);
            const inside = isDrawn ? null : this.fittedInto(entity, box);
            const isNamed = isDrawn || inside?.isWhole === true;
            if (!isNamed) open.push({entity, box, inside});
            else if (inside !== null) chosen.push(this.inBox(entity, box, inside));
            // In a large map names may lie over boxes that say nothing.
            if (isNamed || !isLarge) room.take(box);
        }
        const around = isLarge ? kRoomInLarge : kRoomAround;
        for (const {entity, box, inside} of open) {
            const isEnough = inside !== null && this.widthOf(inside.rows.join("")) >= kEnoughInside;
            const free = isEnough || entity.pairs.length === 0 ? undefined
                                                               : this.beside(entity, box, around).find((place) => room.has(place, box));
            if (free !== undefined) room.take(free), chosen.push(free);
            else if (inside !== null) chosen.push(this.inBox(entity, box, inside));
        }
        return chosen;
    }

    private onScreen(entity: Entity, zoom: number): Box {
        const {x, y} = entity.place;
        const {width, height} = boxOf(entity, this.language);
        return {x: x * zoom, y: y * zoom, width: width * zoom, height: height * zoom};
    }

    private fittedInto(entity: Entity, box: Box): Fitted | null {
        const rows = boxOf(entity, this.language).text.split("\n");
        return fitted(rows, box, this.theme!.nodes[entity.data.kind]!.shape, this.widthOf);
    }

    private inBox(entity: Entity, box: Box, {rows, size}: Fitted): Landmark {
        return {...box, text: rows.join("\n"), size, colour: this.theme!.nodes[entity.data.kind]!.text};
    }

    /// Where a name may stand that has no room in its box: under it, or across it.
    private beside(entity: Entity, box: Box, around: {x: number; y: number}): Landmark[] {
        const size = Math.min(kMostSize, kLeastSize + 0.25 * Math.max(0, entity.place.size - kLeastSize));
        const text = this.textOf(entity);
        const across = {...box, width: size * (this.widthOf(text) + around.x), height: size * around.y, size, text};
        return [{...across, y: box.y + box.height / 2 + 0.65 * size}, across];
    }

    /// Puts the names that lie in a part of the map into the page.
    private fill(part: Box): void {
        this.filled = part;
        const isIn = ({x, y}: Landmark) => Math.abs(x - part.x) * 2 < part.width && Math.abs(y - part.y) * 2 < part.height;
        this.layer.replaceChildren(...this.chosen.filter(isIn).map(({x, y, size, text, colour}) => {
            const name = h("span", colour === undefined ? {} : {class: "inside"}, text);
            name.style.transform = `translate(${x}px, ${y}px) translate(-50%, -50%)`;
            name.style.fontSize = `${size}px`;
            if (colour !== undefined) name.style.color = colour, name.style.lineHeight = String(kRowHeight);
            return name;
        }));
    }

    private textOf(entity: Entity): string {
        const letters = [...nameOf(entity, this.language)];
        return letters.length <= kMostLetters ? letters.join("") : letters.slice(0, kMostLetters - 1).join("") + "…";
    }

    /// The width of a text in em.
    private widthOf = (text: string): number => {
        let width = this.widths.get(text);
        if (width === undefined) {
            this.brush.font = `100px ${this.fonts}`;
            width = this.brush.measureText(text).width / 100;
            this.widths.set(text, width);
        }
        return width;
    };
}
