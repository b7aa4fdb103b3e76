/**
 * The words of a text as search compares them: lower case without accents, `c++`, `c#` and `.net` kept whole, `r&d` and
 * `q.a.` joined, possessive endings dropped. Hyphens and slashes part words.
 */
export function wordsOf(text: string): string[] {
  const letters = plain(text)
    .replace(/[’'`](s\b)?/g, '')
    .replace(/\b([a-z]) ?& ?([a-z])\b/g, '$1$2');
  const joined = letters.includes('.')
    ? letters.replace(/\b(?:[a-z]\.){2,}/g, (dotted) => dotted.replaceAll('.', ''))
    : letters;
  return (
    joined.match(ASCII.test(joined) ? /\.net\b|[a-z0-9]+(?:\+\+|#)?/g : /\.net\b|[\p{L}\p{N}]+(?:\+\+|#)?/gu) ?? []
  );
}

/** Most text is ASCII, for which the dear part of Unicode can stay unloaded. */
const ASCII = /^[\0-\x7f]*$/;

/** Without case, accents and invisible characters. Unpaired surrogates and control characters part words. */
export function plain(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase();
}

/** Words that say nothing about an occupation. */
const SMALL = new Set(
  'a an the and or of for in on at to by with from as is are be who that this it its their his her your our into within per via amp we you they not no so than then when where what which until after before while each one two more most all any other others out up down over off has have had do does can will may would should without between under about if but also them these those there'.split(
    ' ',
  ),
);

export function isSmall(word: string): boolean {
  return SMALL.has(word);
}

/** Single words that differ between British and American English beyond their endings. */
const AMERICAN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    aluminium: 'aluminum',
    cheque: 'check',
    defence: 'defense',
    draught: 'draft',
    grey: 'gray',
    kerb: 'curb',
    licence: 'license',
    mould: 'mold',
    moulder: 'molder',
    offence: 'offense',
    plough: 'plow',
    practise: 'practice',
    programme: 'program',
    sceptic: 'skeptic',
    storey: 'story',
    tyre: 'tire',
  }),
);

/** Plurals and partners that no rule finds. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    children: 'child',
    feet: 'foot',
    men: 'man',
    people: 'person',
    policeman: 'police',
    policemen: 'police',
    policewoman: 'police',
    policewomen: 'police',
    fireman: 'firefighter',
    firemen: 'firefighter',
    teeth: 'tooth',
    wives: 'wife',
    women: 'woman',
  }),
);

/**
 * The form under which a word is indexed: singular, and in American spelling where British English differs by rule
 * (-our, -ise, -yse, -re, -ae-, doubled l). Both sides of a search go through it, so a word that a rule bends wrongly
 * still meets itself.
 */
export function stem(word: string): string {
  const known = IRREGULAR.get(word);
  if (known !== undefined) return known;
  const single = singular(word);
  const known2 = IRREGULAR.get(single) ?? AMERICAN.get(single);
  if (known2 !== undefined) return known2;
  if (single.length < 5) return single;
  return single
    .replace(/([^aeiou])our(?=$|ed$|er$|ing$|al$|able$)/, '$1or')
    .replace(/iour/, 'ior')
    .replace(/is(e|ed|er|ing|ation)$/, 'iz$1')
    .replace(/ys(e|ed|er|ing)$/, 'yz$1')
    .replace(/([tb])re$/, '$1er')
    .replace(/ae(?!ro)/, 'e')
    .replace(/^(f)oet/, '$1et')
    .replace(/^oe(s|d)/, 'e$1')
    .replace(/rrhoe/, 'rrhe')
    .replace(/([aeiou])ll(?=(ed|ing|or|er)$)/, '$1l');
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(ss|us|is|ous)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(ch|sh|x|z|ss)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

const ENDINGS =
  /(?:ological|ologist|ology|ization|ational|ations?|itions?|ements?|ments?|icians?|ness|ship|ance|ence|ing|ist|ism|ian|ant|ent|ial|ical|ive|ory|al|ic|er|or|ed|(?<=[^aeiou])ry|y|e)$/;

/**
 * What is left of a word without the endings that make a trade, its work and its people out of one another: *welder*,
 * *welding* → `weld`; *chemist*, *chemistry*, *chemical* → `chem`. At least four letters stay. Weaker evidence than the
 * stem, since *physics* and *physician* meet here too.
 */
export function root(word: string): string {
  if (/^analy(st|s[ie]s|z|tic)/.test(word)) return 'analy';
  let left = word;
  for (let round = 0; round < 3; round += 1) {
    const shorter = left.replace(ENDINGS, '');
    if (shorter === left || shorter.length < 4) break;
    left = shorter;
  }
  return left.replace(/([^aeiou])\1$/, '$1');
}
