// What a picture of the map must be able to do, whoever draws it.

import type {Language, Theme} from "./data.js";
import type {Shown} from "./filter.js";
import type {PlacedGraph, Spot, View} from "./view.js";

/// What is to be drawn.
export interface Scenery {
    graph: PlacedGraph;
    shown: Shown;
    theme: Theme;
    language: Language;
}

/// What is lit up, by index in the model; all else fades.
export interface Lights {
    nodes: Set<number>;
    pairs: Set<number>;
    chosen: Spot;
    /// Lines of the ways that were found.
    onWay: Set<number>;
}

export interface Picture {
    /// Brings the picture to the scenery; `then` is called whenever some of it has come.
    show(scenery: Scenery, isRestyled: boolean, then: () => void): void;
    light(lights: Lights | null): void;
    /// Marks what the pointer is on.
    point(spot: Spot): void;
    look(view: View): void;
    /// Takes the size of the container.
    resize(): void;
    /// Shows nothing and frees what it can.
    clear(): void;
    /// Whether a name of this size in its box is drawn at this zoom.
    isNameDrawn(size: number, zoom: number): boolean;
    png(background: string): Promise<Blob>;
}

/// Names in boxes are drawn where they are at least so large on the screen, and smaller ones never.
export const kLeastDrawn = 7;
