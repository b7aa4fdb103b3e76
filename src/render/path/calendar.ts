import { EXIT, Failure } from '../../core/failure.js';
import { daysLater } from '../../core/path/calendar.js';
import type { PathResult } from '../../core/path/result.js';
import { visible, visibleLines } from '../visible.js';
import { aboutStep, NOTHING_LEFT } from './blocks.js';
import { hoursWords, titleOf, whyWords } from './words.js';

/**
 * The path as an iCalendar file (RFC 5545): one all-day event a step, which blocks nobody's day. UIDs and stamps are made
 * of the plan itself, so that the same plan gives the same bytes and a calendar that imports it twice holds it once. The
 * writer is loaded when first needed. Throws a `Failure` when the path has no start.
 */
export async function renderCalendar(result: PathResult): Promise<string> {
  const { career, pace, plan } = result;
  const { start } = pace;
  if (start === null) {
    const hint = 'name the first day: --start YYYY-MM-DD';
    throw new Failure(EXIT.usage, 'START_NEEDED', 'a calendar needs a start', hint);
  }
  const { default: ical, ICalCalendarMethod, ICalEventTransparency } = await import('ical-generator');
  const calendar = ical({
    name: `Path to ${career.title}`,
    prodId: { company: 'career-explorer', product: 'career', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  const { TRANSPARENT } = ICalEventTransparency;
  const allDay = (id: string, first: string, last: string) => ({
    id: `${start}-${career.id}${id}@career-explorer`,
    stamp: midnight(start),
    start: midnight(first),
    end: midnight(daysLater(last, 1)),
    allDay: true,
    transparency: TRANSPARENT,
  });
  for (const step of plan.steps) {
    if (step.days === null) continue;
    const resource = result.resources.get(step.resource ?? '');
    const brief = step.project === null ? [] : [step.project.brief];
    calendar.createEvent({
      ...allDay(`-${step.resource ?? `project-${step.project?.position ?? 0}`}`, step.days.from, step.days.to),
      summary: visible(`${step.position}. ${titleOf(step, result)} (${hoursWords(step.length)})`),
      description: visibleLines([aboutStep(step, result).join(' · '), ...brief, whyWords(step, result)].join('\n')),
      categories: [{ name: step.stage }],
      ...(resource?.url ? { url: resource.url } : {}),
    });
  }
  if (plan.steps.length === 0) {
    // A calendar holds one event at least (RFC 5545, 3.6).
    const summary = visible(`Path to ${career.title}: nothing left to learn`);
    calendar.createEvent({ ...allDay('', start, start), summary, description: NOTHING_LEFT });
  }
  // Every line of a calendar ends in a line break (RFC 5545, 3.1), which the writer leaves out at the end.
  return `${calendar.toString().trimEnd()}\r\n`;
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
