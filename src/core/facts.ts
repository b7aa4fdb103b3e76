import type { CareerLine, Interests, Outlook } from './career.js';
import type { Period } from './pay.js';

/** The published pay of one place, as an annual median (`annualMedian`), with what it rests on. */
export interface PlacePay {
  place: string;
  placeName: string;
  currency: string;
  symbol: string;
  year: number;
  /** What was measured; what is not a year was turned into one (`annualMedian`). */
  period: Period;
  /** A year, in `currency`. */
  annualMedian: number;
  measured: string;
  source: string;
}

/** A career with what careers are filtered, sorted and ranked by. */
export interface CareerFacts extends CareerLine {
  zoneSource: string | null;
  interests: (Interests & { source: string }) | null;
  /** At the place that was asked for; null where nothing is published for it. Never an estimate. */
  pay: PlacePay | null;
  outlook: Outlook | null;
  needs: readonly { skill: string; name: string; importance: number }[];
  /** Kinds of the ways in. */
  routes: readonly string[];
}
