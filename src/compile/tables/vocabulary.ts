import type { Writer } from '../../catalogue/database.js';
import type { Entries } from '../read.js';
import { byId } from './by-id.js';

/** Sources, currencies, places, fields, skills, and what groups of occupations earn in metropolitan areas. */
export function writeVocabulary(write: Writer, entries: Entries): void {
  for (const { value } of byId(entries.sources)) write('source', { ...value });
  for (const { value } of byId(entries.currencies)) {
    const { code, name, symbol, perUsd, date, source } = value;
    write('currency', { code, name, symbol, per_usd: perUsd, date, source });
  }
  for (const { value } of byId(entries.places)) {
    const { id, name, kind, country, currency, priceLevel } = value;
    write('place', {
      id,
      name,
      kind,
      country,
      currency,
      price_level: priceLevel?.value ?? null,
      price_base: priceLevel?.base ?? null,
      price_year: priceLevel?.year ?? null,
      price_source: priceLevel?.source ?? null,
    });
  }
  entries.fields.forEach(({ value }, position) => {
    write('field', { position, ...value });
  });
  for (const { value } of byId(entries.skills)) {
    const { id, name, area, kind, line, hours } = value;
    write('skill', { id, name, area, kind, line, hours });
  }
  for (const { value } of byId(entries.skills)) {
    for (const needs of value.prerequisites) write('prerequisite', { skill: value.id, needs });
  }
  const metros = entries.metros?.value;
  if (metros === undefined) return;
  const { year, source } = metros;
  for (const { place, medians } of [{ place: 'us', medians: metros.national }, ...metros.metros]) {
    for (const [group, median] of Object.entries(medians)) {
      write('metro_pay', { place, soc_group: group, median, year, source });
    }
  }
}
