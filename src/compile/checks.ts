import type { Problem } from '../core/problem.js';
import { byText } from '../core/text-order.js';
import type { Check } from './check.js';
import { addresses } from './checks/addresses.js';
import { careerReferences } from './checks/career-references.js';
import { citedSources } from './checks/cited-sources.js';
import { claimedAliases } from './checks/claimed-aliases.js';
import { currencies } from './checks/currencies.js';
import { duplicateIds } from './checks/duplicate-ids.js';
import { filler } from './checks/filler.js';
import { isbn } from './checks/isbn.js';
import { missingCountries } from './checks/missing-countries.js';
import { movedIds } from './checks/moved-ids.js';
import { nearCopies } from './checks/near-copies.js';
import { orderedFigures } from './checks/ordered-figures.js';
import { orphanSkills } from './checks/orphan-skills.js';
import { pathGaps } from './checks/path-gaps.js';
import { prerequisiteCycles } from './checks/prerequisite-cycles.js';
import { searchWords } from './checks/search-words.js';
import { sharedSentences } from './checks/shared-sentences.js';
import { spelling } from './checks/spelling.js';
import { staleYears } from './checks/stale-years.js';
import { unknownIds } from './checks/unknown-ids.js';
import { untaughtSkills } from './checks/untaught-skills.js';
import { unusedResources } from './checks/unused-resources.js';
import { visibleText } from './checks/visible-text.js';
import type { Entries } from './read.js';

/** Every rule of the catalogue beyond the shapes of its files. */
export const CHECKS: readonly Check[] = [
  duplicateIds,
  unknownIds,
  careerReferences,
  movedIds,
  claimedAliases,
  searchWords,
  prerequisiteCycles,
  pathGaps,
  untaughtSkills,
  unusedResources,
  orphanSkills,
  orderedFigures,
  currencies,
  citedSources,
  missingCountries,
  staleYears,
  isbn,
  addresses,
  sharedSentences,
  nearCopies,
  filler,
  spelling,
  visibleText,
];

/** All problems of all rules in one go. */
export function checkEntries(entries: Entries): Problem[] {
  const due = entries.unfit.length === 0 ? CHECKS : CHECKS.filter((check) => !check.whole);
  return due.flatMap((check) => check.run(entries).map((problem) => ({ ...problem, rule: check.name })));
}

/** By file, line, rule and message: one order on every machine. */
export function inFileOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => byText(a.file, b.file) || a.line - b.line || byText(a.rule, b.rule) || byText(a.message, b.message),
  );
}
