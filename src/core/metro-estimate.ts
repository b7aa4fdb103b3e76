import type { PayFigure } from './pay.js';

/** The median of an occupation group in an area and in the nation, from one survey. */
export interface GroupMedian {
  place: string;
  placeName: string;
  placeKind: string;
  country: string;
  /** SOC major group, two digits. */
  socGroup: string;
  areaMedian: number;
  nationMedian: number;
  year: number;
  source: string;
}

/** From which figures an estimate was made. */
export interface Derivation extends GroupMedian {
  national: PayFigure;
}

/** The major groups of the US Standard Occupational Classification 2018. */
export const SOC_GROUPS: Readonly<Record<string, string>> = {
  '11': 'management',
  '13': 'business and financial operations',
  '15': 'computing and mathematics',
  '17': 'architecture and engineering',
  '19': 'life, physical and social science',
  '21': 'community and social service',
  '23': 'law',
  '25': 'education and libraries',
  '27': 'arts, design, entertainment, sports and media',
  '29': 'health practitioners and technicians',
  '31': 'health care support',
  '33': 'protective service',
  '35': 'food preparation and serving',
  '37': 'cleaning and maintenance of buildings and grounds',
  '39': 'personal care and service',
  '41': 'sales',
  '43': 'office and administrative support',
  '45': 'farming, fishing and forestry',
  '47': 'construction and extraction',
  '49': 'installation, maintenance and repair',
  '51': 'production',
  '53': 'transport and moving of goods',
};

/**
 * An estimate of what an occupation pays in a metropolitan area: each national percentile × (area median of the occupation
 * group ÷ national median of that group), to whole dollars. A ratio estimate of our own: it takes the occupation to stand
 * to its group in the area as it does in the nation, and its spread to be as wide. Null unless the national figure is an
 * annual one, published, of the same survey and year as the medians.
 */
export function estimateInMetro(national: PayFigure, group: GroupMedian): PayFigure | null {
  const fits = national.source === group.source && national.year === group.year && national.period === 'year';
  if (!fits || national.estimate) return null;
  const ratio = group.areaMedian / group.nationMedian;
  const scaled = (amount: number | null) => (amount === null ? null : Math.round(amount * ratio));
  return {
    ...national,
    place: group.place,
    placeName: group.placeName,
    placeKind: group.placeKind,
    country: group.country,
    p10: scaled(national.p10),
    p25: scaled(national.p25),
    median: scaled(national.median),
    p75: scaled(national.p75),
    p90: scaled(national.p90),
    low: scaled(national.low),
    high: scaled(national.high),
    annual: scaled(national.annual),
    estimate: true,
  };
}
