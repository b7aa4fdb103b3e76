import type { PayFigure, Period } from '../core/pay.js';

/** 1234567 → 1,234,567; at most `digits` decimals, none when whole. */
export function grouped(value: number, digits = 0): string {
  const [whole = '', decimals = ''] = Math.abs(value).toFixed(digits).split('.');
  const marks = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const sign = value < 0 ? '−' : '';
  return `${sign}${marks}${decimals === '' || /^0+$/.test(decimals) ? '' : `.${decimals}`}`;
}

/** An amount with the sign of its currency: $135,980, C$31.25. */
export function money(amount: number, { symbol, period }: Pick<PayFigure, 'symbol' | 'period'>): string {
  const space = /\p{L}$/u.test(symbol) && symbol.length > 2 ? ' ' : '';
  return `${symbol}${space}${period === 'hour' ? withCents(amount) : grouped(amount)}`;
}

function withCents(amount: number): string {
  return `${grouped(Math.trunc(amount))}.${amount.toFixed(2).slice(-2)}`;
}

/** `an hour`, for after an amount. */
export function perPeriod(period: Period): string {
  return { hour: 'an hour', month: 'a month', year: 'a year' }[period];
}

/** A change in per cent with its sign: +15.8 %, −3 %. */
export function change(percent: number): string {
  return `${percent > 0 ? '+' : ''}${grouped(percent, 1)} %`;
}

/** A share in whole per cent: 0.254 → 25 %; what is not nothing is at least under 1 %. */
export function percent(share: number): string {
  return share > 0 && share < 0.005 ? 'under 1\u00a0%' : `${grouped(share * 100)}\u00a0%`;
}

/** Months as people say them: 4 to 6 months, 1 to 2 years. */
export function months({ from, to }: { from: number; to: number }): string {
  const years = from >= 12 && to >= 12 && from % 6 === 0 && to % 6 === 0;
  const [low, high] = years ? [from / 12, to / 12] : [from, to];
  const unit = years ? 'year' : 'month';
  if (low === high) return `${grouped(low, 1)} ${unit}${low === 1 ? '' : 's'}`;
  return `${grouped(low, 1)} to ${grouped(high, 1)} ${unit}s`;
}

/** 1 career, 82 careers. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}
