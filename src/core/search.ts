import type { CareerName } from './career.js';

export interface SearchHit extends CareerName {
  fieldName: string;
  summary: string;
}
