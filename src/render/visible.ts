/**
 * Characters that a terminal obeys or that make text look like other text: C0, DEL and C1 (`Cc`), lone surrogates (`Cs`
 * under the `u` flag), the marks, embeddings, overrides and isolates of bidirectional text, and the two line separators.
 */
const HIDDEN = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;
/**
 * Quick looks without Unicode classes, which take long to compile: text of these characters alone hides nothing. In JSON
 * the line ends between the values may stay.
 */
const PLAIN = /^[ -~\u00a0-\u061b\u061d-\u200d\u2010-\u2027\u202f-\u2065\u206a-\ud7ff\ue000-\uffff]*$/;
const PLAIN_JSON = /^[\n -~\u00a0-\u061b\u061d-\u200d\u2010-\u2027\u202f-\u2065\u206a-\ud7ff\ue000-\uffff]*$/;
const SPACING = /\r\n|[\t\n\r\u2028\u2029]/g;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * Text from data or arguments for one line: tabs and line ends become a space, every other hidden character the six
 * visible ones of its escape (`\u001b`). Whatever comes from outside goes through here before it is styled.
 */
export function visible(text: string): string {
  return PLAIN.test(text) ? text : text.replace(SPACING, ' ').replace(HIDDEN, escaped);
}

/** As `visible`, but keeps tabs and line ends (as `\n`) where a format has its own way to hold them. */
export function visibleLines(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(HIDDEN, (character) => (character === '\n' || character === '\t' ? character : escaped(character)));
}

/**
 * The output of `JSON.stringify`, which lets DEL, C1 and bidi overrides through. They can only stand inside its strings,
 * where the same escape is JSON for the same character: nothing is lost to the program that reads it.
 */
export function visibleJson(json: string): string {
  if (PLAIN_JSON.test(json)) return json;
  return json.replace(HIDDEN, (character) => (character === '\n' ? character : escaped(character)));
}
