import type { Check } from '../check.js';
import { careerProse } from '../prose.js';

/** American spellings of words that Britain spells another way. Words right in both (program, practice) are not here. */
const AMERICAN = [
  /(?:col|flav|harb|hum|lab|neighb|behavi|fav|hon|rum|vap|od|arm)or(?:s|ed|ing|al|able|ite|ites)?/,
  /(?:anal|paral|catal)yz(?:e|ed|es|ing)/,
  /(?:organ|real|recogn|special|priorit|minim|maxim|standard|optim|summar|visual|apolog|critic|author|final|util|general|character|stabil|steril|emphas|custom|memor|penal|mobil|modern|categor|scrutin|hospital|immun|normal|central|local)iz(?:e|es|ed|ing|ation|ations)/,
  /centers?|centered|theaters?|fibers?|liters?|caliber/,
  /(?:cancel|label|model|travel|fuel|signal|level|channel|tunnel)(?:ed|ing|er|ers)/,
  /counselors?|defense|offense|gray|molds?|plows?|pediatrics?|anesthesia|hemorrhage|orthopedics?|aluminum|artifacts?|skeptical|catalogs?|enrollment|fulfills?|jewelry|aging|math/,
].map((words) => new RegExp(`(?<=^|[^\\p{L}])(?:${words.source})(?=$|[^\\p{L}])`, 'u'));

/** `Department of Labor` is a name: a capital keeps its spelling, so only lower-case words are looked at. */
export const spelling: Check = {
  name: 'spelling',
  why: 'Our own words are British; two spellings in one file read like two authors.',
  run(entries) {
    const found = (text: string, file: string, line: number) =>
      AMERICAN.flatMap((pattern) => {
        const word = pattern.exec(text)?.[0];
        return word === undefined ? [] : [{ file, line, message: `“${word}” is American spelling` }];
      });
    return [
      ...entries.careers.flatMap((career) =>
        careerProse(career.value).flatMap(({ path, text }) => found(text, career.file, career.lineOf(path))),
      ),
      ...[...entries.skills, ...entries.resources].flatMap((entry) =>
        found(entry.value.line, entry.file, entry.lineOf(['line'])),
      ),
    ];
  },
};
