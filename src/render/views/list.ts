import type { CareerLine } from '../../core/career.js';
import type { Block } from '../document.js';
import { counted } from '../figures.js';
import type { ListView } from '../view.js';

export interface CareerList {
  careers: readonly CareerLine[];
  /** Before the limit. */
  total: number;
}

/** Careers, field by field. */
export const listView: ListView<CareerList> = {
  kind: 'list',
  fields: ['id', 'title', 'field', 'fieldName', 'zone', 'summary'],
  data: ({ careers }) =>
    careers.map(({ id, title, field, fieldName, zone, summary }) => ({ id, title, field, fieldName, zone, summary })),
  document({ careers, total }) {
    const fields = [...new Set(careers.map((career) => career.fieldName))];
    const rest = total - careers.length;
    return [
      { kind: 'title', text: 'Careers', aside: counted(total, 'career') },
      ...fields.flatMap((field): Block[] => [
        { kind: 'heading', text: field },
        {
          kind: 'entries',
          items: careers
            .filter((career) => career.fieldName === field)
            .map(({ title, id, summary }) => ({ title, about: id, text: summary })),
        },
      ]),
      ...(rest > 0 ? [{ kind: 'hint' as const, text: `${rest} more without --limit` }] : []),
    ];
  },
  empty: () => 'no career fits; loosen a filter',
};
