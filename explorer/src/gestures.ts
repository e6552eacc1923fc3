// What hands do on the map: drags, turns of the wheel, two fingers, taps, and a pointer that rests somewhere.

import type {Point} from "./view.js";

export interface Hands {
    /// The map is to go `by` so many dots and then to grow by `factor` around `at`.
    onMove(by: Point, factor: number, at: Point): void;
    onTap(at: Point): void;
    /// Where the pointer is while no button is down; nothing where it left the map.
    onHover(at: Point | null): void;
}

/// A hand that went no farther than this did not mean to drag.
const kTapReach = 4;

/// The middle of the fingers that are down, and how far apart they are.
function grip(fingers: Map<number, Point>): {middle: Point; spread: number} {
    const [a, b] = [...fingers.values()];
    if (a === undefined) return {middle: {x: 0, y: 0}, spread: 0};
    if (b === undefined) return {middle: a, spread: 0};
    return {middle: {x: (a.x + b.x) / 2, y: (a.y + b.y) / 2}, spread: Math.hypot(a.x - b.x, a.y - b.y)};
}

export function listenToHands(target: HTMLElement, hands: Hands): void {
    const fingers = new Map<number, Point>();
    let hasMoved = false;
    const place = ({clientX, clientY}: MouseEvent): Point => {
        const {left, top} = target.getBoundingClientRect();
        return {x: clientX - left, y: clientY - top};
    };
    target.addEventListener("pointerdown", (event) => {
        if (event.button !== 0) return;
        if (fingers.size === 0) hasMoved = false;
        fingers.set(event.pointerId, place(event));
        target.setPointerCapture(event.pointerId);
        target.focus({preventScroll: true});
        hands.onHover(null);
    });
    target.addEventListener("pointermove", (event) => {
        const at = place(event);
        const was = fingers.get(event.pointerId);
        if (was === undefined) {
            if (fingers.size === 0) hands.onHover(at);
            return;
        }
        if (!hasMoved && Math.hypot(at.x - was.x, at.y - was.y) < kTapReach) return;
        hasMoved = true;
        const before = grip(fingers);
        fingers.set(event.pointerId, at);
        const {middle, spread} = grip(fingers);
        const factor = before.spread > 0 && spread > 0 ? spread / before.spread : 1;
        hands.onMove({x: middle.x - before.middle.x, y: middle.y - before.middle.y}, factor, middle);
    });
    const end = (event: PointerEvent) => {
        if (!fingers.delete(event.pointerId) || fingers.size > 0) return;
        if (!hasMoved && event.type === "pointerup") hands.onTap(place(event));
    };
    target.addEventListener("pointerup", end);
    target.addEventListener("pointercancel", end);
    target.addEventListener("pointerleave", () => hands.onHover(null));
    target.addEventListener("wheel", (event) => {
        event.preventDefault();
        const perDot = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 0.06 : event.deltaMode === WheelEvent.DOM_DELTA_PAGE ? 1 : 0.0024;
        const isPinch = event.ctrlKey;  // so browsers tell two fingers on a touchpad
        const steps = -event.deltaY * perDot * (isPinch ? 5 : 1);
        hands.onMove({x: 0, y: 0}, 2 ** Math.min(1, Math.max(-1, steps)), place(event));
    }, {passive: false});
}
