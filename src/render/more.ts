import type { Block } from './document.js';

/** That a list goes on, and how to see the rest: `12 more: career salary backend-developer`; nothing when it is whole. */
export function moreHint(rest: number, how: string): Block[] {
  return rest > 0 ? [{ kind: 'hint', text: `${rest} more${how}` }] : [];
}
