import type { Coverage } from '../core/coverage.js';
import { fitting } from './fit.js';
import type { Entries } from './read.js';

/** What the entries have on each career, by id. Courses and books are counted as `career courses` and `books` show them. */
export function coverageOf(entries: Entries): Coverage[] {
  return entries.careers.map((career) => {
    const { id, value } = career;
    const relevant = fitting(career, entries);
    return {
      career: id,
      sections: Object.values(value).filter((part) => part !== undefined && (!Array.isArray(part) || part.length > 0))
        .length,
      figures: value.pay.length + value.outlook.length + (value.interests ? 1 : 0) + (value.preparation ? 1 : 0),
      skills: value.skills.length,
      courses: relevant.filter(({ book }) => !book).length,
      books: relevant.filter(({ book }) => book).length,
      aliases: value.aliases.length,
    };
  });
}
