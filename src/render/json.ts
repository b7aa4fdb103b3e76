import type { Json } from './view.js';
import { visibleJson } from './visible.js';

/** JSON over several lines, indented by two, with a line end. Control and bidi characters are `\uXXXX` in its strings. */
export function renderJson(data: Json): string {
  return `${visibleJson(JSON.stringify(data, null, 2))}\n`;
}

/** One JSON value a line. */
export function renderJsonLines(values: readonly Json[]): string {
  return values.map((value) => `${visibleJson(JSON.stringify(value))}\n`).join('');
}
