// A name in the box of its node, larger than the map has it: where the map is far away, so that the name that belongs to
// the box would be too small to be read, a larger one may still have room in it.

/// The sizes of such a name on the screen.
const kLeastInside = 9;
const kMostInside = 12;
export const kRowHeight = 1.15;

/// How much of a box's width and height text may take, by the shape of the box.
const kRoomIn: Record<string, {x: number; y: number}> = {ellipse: {x: 0.9, y: 0.8}, hexagon: {x: 0.8, y: 0.94}};
const kRoomInOthers = {x: 0.94, y: 0.94};

/// Rows of text at a size that fits; `isWhole` where nothing of the name is left out.
export interface Fitted {
    rows: string[];
    size: number;
    isWhole: boolean;
}

/// The width of a text in em.
export type Measure = (text: string) => number;

/// Breaks pieces (words with the space behind them, or letters) into rows no wider than `most` em, `count` rows at most;
/// says also how many of the pieces they hold.
function broken(pieces: string[], most: number, count: number, measure: Measure): {rows: string[]; held: number} {
    const rows: string[] = [];
    let held = 0;
    while (held < pieces.length && rows.length < count) {
        let row = pieces[held]!;
        if (measure(row.trimEnd()) > most) break;
        for (++held; held < pieces.length && measure((row + pieces[held]!).trimEnd()) <= most; ++held) row += pieces[held]!;
        rows.push(row.trimEnd());
    }
    return {rows, held};
}

/// A name as it fits into a box of the screen, or nothing where not even `leastWidth` em of it do. `rows` is the name as
/// the map breaks it.
export function fitted(rows: string[], box: {width: number; height: number}, shape: string, measure: Measure, leastWidth = 3): Fitted | null {
    const room = kRoomIn[shape] ?? kRoomInOthers;
    const [width, height] = [box.width * room.x, box.height * room.y];
    if (height < kLeastInside) return null;
    const asBroken = Math.min(kMostInside, width / Math.max(...rows.map(measure)), height / (rows.length * kRowHeight));
    if (asBroken >= kLeastInside) return {rows, size: asBroken, isWhole: true};
    const most = width / kLeastInside;
    const count = Math.max(1, Math.floor(height / (kLeastInside * kRowHeight)));
    const isOfWords = rows.some((row) => row.includes(" "));
    const name = rows.join(isOfWords ? " " : "");
    const words = broken(isOfWords ? name.match(/\S+\s*/g) ?? [] : [...name], most, count, measure);
    const all = isOfWords ? name.match(/\S+\s*/g)!.length : [...name].length;
    if (words.held === all) return {rows: words.rows, size: kLeastInside, isWhole: true};
    // What is left out ends in dots, which need room as well.
    const letters = broken([...name], most, count, measure);
    let last = letters.rows.at(-1) ?? "";
    while (last !== "" && measure(last + "…") > most) last = [...last].slice(0, -1).join("").trimEnd();
    if (last === "") return null;
    const cut = [...letters.rows.slice(0, -1), last + "…"];
    return measure(cut.join("")) < leastWidth ? null : {rows: cut, size: kLeastInside, isWhole: false};
}
