import { HOLLAND } from '../../core/career.js';
import { type Kin, minorGroup, NEARNESS_WEIGHT, type Nearness, type WeighedSkill } from '../../core/related.js';
import { grouped } from '../figures.js';

const MOST_REASONS = 6;

/** The shared skills in words, those that make two careers near first. */
export function sharedWords({ terms }: Pick<Nearness, 'terms'>): string {
  if (terms.length === 0) return 'No skill in common; near by its interests or its field.';
  const named = terms.slice(0, MOST_REASONS).map(({ name }) => name);
  const rest = terms.length - named.length;
  return `Shares ${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`;
}

/** Every term of a nearness, so that it can be added up again. */
export function nearnessItems(near: Nearness, one: Kin, other: Kin): string[] {
  const { terms, squares, otherSquares, skills, interests, sameField, sameGroup, score } = near;
  const parts = [
    NEARNESS_WEIGHT.skills * skills,
    (NEARNESS_WEIGHT.interests * (1 + (interests ?? 0))) / 2,
    NEARNESS_WEIGHT.field * Number(sameField),
    NEARNESS_WEIGHT.group * Number(sameGroup),
  ].map((part) => figure(part));
  const sum = terms.reduce((total, { product }) => total + product, 0);
  const group = `${minorGroup(one.soc)} and ${minorGroup(other.soc)}`;
  return [
    ...terms.map(
      ({ name, importance, other: there, rarity, product }) =>
        `${name}: (${importance} × ${figure(rarity)}) × (${there} × ${figure(rarity)}) = ${figure(product)}`,
    ),
    `skills: ${figure(sum)} ÷ √(${figure(squares)} × ${figure(otherSquares)}) = ${figure(skills)}; × ${NEARNESS_WEIGHT.skills} = ${parts[0]}`,
    `interests: ${interestWords(other)}; ${correlationWords(interests)}; × ${NEARNESS_WEIGHT.interests} = ${parts[1]}`,
    `field: ${other.fieldName}, ${sameField ? 'the same' : 'another'}; ${Number(sameField)} × ${NEARNESS_WEIGHT.field} = ${parts[2]}`,
    `occupation groups ${group}: ${sameGroup ? 'the same' : 'different'}; ${Number(sameGroup)} × ${NEARNESS_WEIGHT.group} = ${parts[3]}`,
    `nearness: ${parts.join(' + ')} = ${figure(score)}`,
  ];
}

function correlationWords(interests: number | null): string {
  if (interests === null) return 'no correlation is known: (1 + 0) ÷ 2';
  return `correlation ${figure(interests)}: (1 + ${figure(interests)}) ÷ 2`;
}

export function interestWords({ interests }: Pick<Kin, 'interests'>): string {
  return interests === null ? 'unknown' : HOLLAND.map((type) => `${type} ${interests[type]}`).join(', ');
}

/** `HTTP 5 × 1.6204`: a skill as it weighs in one career. */
export function weighedWords(skills: readonly WeighedSkill[]): string {
  return skills.map(({ name, importance, rarity }) => `${name} ${importance} × ${figure(rarity)}`).join('; ');
}

/** Four decimals: enough to work a nearness out again. */
export function figure(value: number): string {
  return grouped(value, 4);
}
