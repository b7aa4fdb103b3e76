import { daysLater } from './calendar.js';
import { tenth } from './critical.js';

/** When a step is done, at so many hours a week, one step after the other. */
export interface Slot {
  /** Hours since the start. */
  hours: { from: number; to: number };
  /** Counted from 1; a step may begin in the week in which the one before it ends. */
  weeks: { from: number; to: number };
  /** First and last day, `YYYY-MM-DD`; null without a start. */
  days: { from: string; to: string } | null;
}

/** The hours of a week are spread evenly over its seven days. */
export function schedule(hours: readonly number[], hoursPerWeek: number, start: string | null): Slot[] {
  let done = 0;
  return hours.map((length) => {
    const from = done;
    done = tenth(done + length);
    return {
      hours: { from, to: done },
      weeks: { from: Math.floor(from / hoursPerWeek) + 1, to: Math.ceil(done / hoursPerWeek) },
      days: start === null ? null : daysOf(from, done, hoursPerWeek, start),
    };
  });
}

function daysOf(from: number, to: number, hoursPerWeek: number, start: string): { from: string; to: string } {
  const first = Math.floor((from * 7) / hoursPerWeek);
  const last = Math.max(first, Math.ceil((to * 7) / hoursPerWeek) - 1);
  return { from: daysLater(start, first), to: daysLater(start, last) };
}
