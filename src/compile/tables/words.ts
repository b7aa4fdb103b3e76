import type { Writer } from '../../catalogue/database.js';
import { indexCareers } from '../../core/search/evidence.js';
import type { Entries } from '../read.js';
import { searchTexts } from '../search-texts.js';

/** What `career search` ranks careers by. */
export function writeWords(write: Writer, entries: Entries): void {
  for (const { word, rarity, named, mentions } of indexCareers(searchTexts(entries))) {
    write('word', { word, rarity: rounded(rarity), named: named ? 1 : 0 });
    for (const { career, strength, part } of mentions) {
      write('mention', { word, career, strength: rounded(strength), part });
    }
  }
}

/** Four places are more than the ranking needs, and the same on every machine. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
