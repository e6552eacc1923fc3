// Dates as numbers of days since 1970-01-01, so that a slider can hold them.

const kDay = 86400000;

export interface Period {
    first: number;
    last: number;
}

const dayOf = (year: number, month: number, day: number) => Math.round(Date.UTC(year, month - 1, day) / kDay);

/// The days that a date may mean: "2025-06" is the whole of June. Nothing for a date without a year.
export function periodOf(date: string | undefined): Period | null {
    const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date ?? "");
    if (parts === null) return null;
    const year = Number(parts[1]);
    const month = Number(parts[2] ?? 0);
    const day = Number(parts[3] ?? 0);
    if (day > 0) return {first: dayOf(year, month, day), last: dayOf(year, month, day)};
    if (month > 0) return {first: dayOf(year, month, 1), last: dayOf(year, month + 1, 1) - 1};
    return {first: dayOf(year, 1, 1), last: dayOf(year + 1, 1, 1) - 1};
}

/// "2025-06-17"
export const dateOf = (day: number) => new Date(day * kDay).toISOString().slice(0, 10);
