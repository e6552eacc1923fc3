// The picture of a large map: on one canvas, in the quick way, without heads, dashes and labels of lines. While a hand
// moves a map that takes longer to draw than a frame lasts, the canvas is moved as it is, and drawn anew when the hand
// rests; it is larger than the window, so that there is something to be moved into sight.

import {h} from "./dom.js";
import type {Model} from "./model.js";
import {paint} from "./paint.js";
import {kLeastDrawn, type Lights, type Picture, type Scenery} from "./picture.js";
import {boundsOf, type View} from "./view.js";

/// A picture that takes no longer is drawn anew for each frame of a movement.
const kLiveMs = 9;
/// So long after the last movement the picture is drawn anew.
const kRestMs = 140;
/// So much of the window is drawn beyond each of its sides.
const kBeyond = 0.3;
/// The widest and highest picture that is saved, and how large a unit of the map is in it.
const kMostSaved = 8000;
const kSavedScale = 2;

export class QuickPicture implements Picture {
    private readonly canvas = h("canvas", {class: "quick", hidden: true});
    private scenery: Scenery | null = null;
    private lights: Lights | null = null;
    private view: View = {zoom: 1, pan: {x: 0, y: 0}};
    /// The view of which the canvas has the picture.
    private drawn: View | null = null;
    private drawnMs = 0;
    private frame = 0;
    private timer = 0;

    constructor(private model: Model, private container: HTMLElement) {
        container.append(this.canvas);
    }

    show(scenery: Scenery, _isRestyled: boolean, then: () => void): void {
        this.scenery = scenery;
        this.canvas.hidden = false;
        this.draw();
        then();
    }

    light(lights: Lights | null): void {
        if (lights === null && this.lights === null) return;
        this.lights = lights;
        this.drawSoon();
    }

    point(): void {}  // a name beside the pointer tells it; drawing all anew would take too long

    look(view: View): void {
        this.view = view;
        if (this.canvas.hidden) return;
        if (this.drawn === null || this.drawnMs <= kLiveMs) {
            this.drawSoon();
            return;
        }
        const {zoom, pan} = this.drawn;
        const scale = view.zoom / zoom;
        this.canvas.style.transform = `translate(${view.pan.x - pan.x * scale}px, ${view.pan.y - pan.y * scale}px) scale(${scale})`;
        window.clearTimeout(this.timer);
        this.timer = window.setTimeout(() => this.draw(), kRestMs);
    }

    resize(): void {
        this.drawSoon();
    }

    clear(): void {
        this.canvas.hidden = true;
        this.canvas.width = this.canvas.height = 0;
        this.scenery = this.lights = this.drawn = null;
    }

    isNameDrawn = (size: number, zoom: number) => size * zoom >= kLeastDrawn;

    png(background: string): Promise<Blob> {
        const kMargin = 30;
        const bounds = boundsOf(this.scenery!.graph) ?? {left: 0, right: 0, top: 0, bottom: 0};
        const [width, height] = [bounds.right - bounds.left + 2 * kMargin, bounds.bottom - bounds.top + 2 * kMargin];
        const zoom = Math.min(kSavedScale, kMostSaved / width, kMostSaved / height);
        const canvas = h("canvas", {width: Math.ceil(width * zoom), height: Math.ceil(height * zoom)});
        const brush = canvas.getContext("2d")!;
        brush.fillStyle = background;
        brush.fillRect(0, 0, canvas.width, canvas.height);
        const pan = {x: (kMargin - bounds.left) * zoom, y: (kMargin - bounds.top) * zoom};
        paint(brush, this.scenery!, this.lights, this.model.view.fonts, {zoom, pan}, canvas);
        return new Promise((done, fail) => canvas.toBlob((blob) => (blob === null ? fail(new Error("no picture")) : done(blob)), "image/png"));
    }

    private drawSoon(): void {
        if (this.canvas.hidden || this.frame !== 0) return;
        this.frame = requestAnimationFrame(() => this.draw());
    }

    private draw(): void {
        cancelAnimationFrame(this.frame);
        window.clearTimeout(this.timer);
        this.frame = 0;
        if (this.scenery === null) return;
        const start = performance.now();
        const {clientWidth: width, clientHeight: height} = this.container;
        const {canvas, view} = this;
        const ratio = window.devicePixelRatio;
        const beyond = {x: Math.round(width * kBeyond), y: Math.round(height * kBeyond)};
        const size = {width: Math.round((width + 2 * beyond.x) * ratio), height: Math.round((height + 2 * beyond.y) * ratio)};
        if (canvas.width !== size.width || canvas.height !== size.height) {
            Object.assign(canvas, size);
            canvas.style.cssText = `left: ${-beyond.x}px; top: ${-beyond.y}px; width: ${size.width / ratio}px; height: ${size.height / ratio}px; ` +
                                   `transform-origin: ${beyond.x}px ${beyond.y}px`;
        }
        canvas.style.transform = "";
        const brush = canvas.getContext("2d")!;
        brush.clearRect(0, 0, size.width, size.height);
        const pan = {x: (view.pan.x + beyond.x) * ratio, y: (view.pan.y + beyond.y) * ratio};
        paint(brush, this.scenery, this.lights, this.model.view.fonts, {zoom: view.zoom * ratio, pan}, size);
        this.drawn = view;
        this.drawnMs = performance.now() - start;
    }
}
