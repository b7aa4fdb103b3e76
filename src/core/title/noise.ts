/**
 * What an advert wraps around a title: how and when one works, whom the law asks to address, requisition numbers, pay.
 * Each is taken out before the words are read, and named by `search --why`.
 */
const NOISE: readonly RegExp[] = [
  /[([{]\s*(?:all genders|any gender|[mfwdxhvo]\s*(?:[/|,*]\s*[mfwdxhvo]\s*){1,3})\s*[)\]}]/gi,
  /\b[mfw]\s*\/\s*[mfwd]\s*(?:\/\s*[dxv])?\b/gi,
  /\b(?:req(?:uisition)?|job|ref(?:erence)?|position|vacancy|posting|id)\.?\s*(?:id|no|nr|number)?\.?\s*[:#]?\s*[a-z]{0,4}-?\d[\w-]*/gi,
  /#\s*\d[\w-]*/g,
  /\b[a-z]{1,4}[-_]?\d{4,}\b/gi,
  /[$£€]\s?\d[\d.,]*\s?k?(?:\s?(?:-|–|to)\s?[$£€]?\s?\d[\d.,]*\s?k?)?(?:\s?(?:\/|per|an?)\s?(?:hour|hr|h|year|yr|annum|month|week|day)\b)?/gi,
  /\b(?:pay )?band \d[a-d]?\b/gi,
  /\b\d{4,}\b/g,
  /\b(?:fully |100% )?remote(?:ly)?(?:[ -](?:first|friendly|only|ok|possible|us|uk|eu))?\b/gi,
  /\b(?:hybrid|on-?site|in-office|home[- ]office|work from home|wfh|from home|relocation(?: assistance)?|visa sponsorship)\b/gi,
  /\b(?:full|part)[- ]?time\b/gi,
  /\b(?:permanent|perm|temporary|contract(?= role| position|\)|$)|fixed[- ]term|freelance|casual|per diem|prn|zero[- ]hours|seasonal|maternity cover|immediate start|urgent(?:ly)?(?: hiring)?|now hiring|hiring|wanted|vacancy|opening|sign[- ]on bonus|no experience(?: needed| required)?|\d+\+? years?(?: of)?(?: experience)?)\b/gi,
  /\b(?:(?:day|night|evening|late|early|weekend|rotating|1st|2nd|3rd|first|second|third)[- ]shifts?|nights|weekends|days\b(?=\s*[)\]/|,-]|\s*$)|\d+\s*(?:hours?|hrs?|h)(?:\s*(?:\/|per|a)\s*week)?)\b/gi,
];

/** The text without its noise, and the pieces that were taken out, as they stood. */
export function withoutNoise(text: string): { text: string; noise: string[] } {
  const noise: string[] = [];
  let left = text;
  for (const pattern of NOISE) {
    left = left.replace(pattern, (piece) => {
      noise.push(piece.replace(/^[\s([{]+|[\s)\]}]+$/g, ''));
      return ' ';
    });
  }
  return { text: left, noise };
}
