// Shortest ways between two nodes over what is shown.

import {type Model, otherEnd} from "./model.js";

export interface Ways {
    /// Steps of each way; -1 where there is none.
    length: number;
    /// The first ways, each as its nodes, strongest ties first.
    ways: number[][];
    /// How many there are in all.
    count: number;
}

/// All shortest ways from `start` to `goal` along pairs of which `isOpen` is true: breadth-first search, then back from
/// the goal. O(n + m) and the length of the ways given.
export function findWays(model: Model, start: number, goal: number, isOpen: boolean[], most = 12): Ways {
    const steps = new Map([[start, 0]]);
    const counts = new Map([[start, 1]]);
    const before = new Map<number, number[]>();
    let border = [start];
    while (border.length > 0 && !steps.has(goal)) {
        const next: number[] = [];
        for (const index of border) {
            for (const pair of model.entities[index]!.pairs) {
                if (!isOpen[pair]) continue;
                const other = otherEnd(model.pairs[pair]!, index);
                const known = steps.get(other);
                if (known === undefined) {
                    steps.set(other, steps.get(index)! + 1);
                    next.push(other);
                } else if (known !== steps.get(index)! + 1) {
                    continue;
                }
                counts.set(other, (counts.get(other) ?? 0) + counts.get(index)!);
                before.set(other, [...(before.get(other) ?? []), index]);
            }
        }
        border = next;
    }
    if (!steps.has(goal)) return {length: -1, ways: [], count: 0};
    const weight = (a: number, b: number) =>
        model.pairs[model.entities[a]!.pairs.find((pair) => otherEnd(model.pairs[pair]!, a) === b)!]!.relations.reduce(
            (sum, relation) => sum + relation.data.weight, 0);
    const ways: number[][] = [];
    const walk = (tail: number[]) => {
        if (ways.length >= most) return;
        const head = tail[0]!;
        if (head === start) {
            ways.push(tail);
            return;
        }
        const sorted = [...(before.get(head) ?? [])].sort((a, b) => weight(b, head) - weight(a, head) || a - b);
        for (const index of sorted) walk([index, ...tail]);
    };
    walk([goal]);
    return {length: steps.get(goal)!, ways, count: counts.get(goal)!};
}
