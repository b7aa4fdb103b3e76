import type { Block } from './document.js';

/** The notes of one document: the same words get the same number, in the order in which they are first cited. */
export interface Notes {
  cite(text: string): { note: number };
  /** The block that ends the document; nothing when nothing was cited. */
  blocks(): Block[];
}

/** For one document; nothing is cited yet. */
export function createNotes(): Notes {
  const texts: string[] = [];
  return {
    cite(text) {
      const known = texts.indexOf(text);
      return { note: known >= 0 ? known + 1 : texts.push(text) };
    },
    blocks() {
      if (texts.length === 0) return [];
      return [{ kind: 'notes', notes: texts.map((text, index) => ({ number: index + 1, text })) }];
    },
  };
}
