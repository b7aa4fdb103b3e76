import type { PathResult } from '../../core/path/result.js';
import { STAGES } from '../../core/skill.js';
import type { Block, Document } from '../document.js';
import { headBlocks, shortBlocks, skippedBlocks, stageBlocks, timelineBlocks } from '../path/blocks.js';
import { renderCalendar } from '../path/calendar.js';
import { pathData } from '../path/data.js';
import { programmeBlocks } from '../path/why.js';
import { hoursWords, priceWords, stageName, titleOf, whenWords } from '../path/words.js';
import type { SubjectView } from '../view.js';

/** The path to a career: how long, what it costs, when, step by step, and what it leaves out. */
export const pathView: SubjectView<PathResult> = {
  kind: 'subject',
  fields: [
    'career',
    'title',
    'from',
    'licensedIn',
    'wishes',
    'totals',
    'proof',
    'steps',
    'short',
    'skipped',
    'programme',
  ],
  data: pathData,
  document: (result) => [
    ...headBlocks(result),
    ...timelineBlocks(result),
    ...stageBlocks(result),
    ...shortBlocks(result),
    ...skippedBlocks(result),
    ...programmeBlocks(result),
    ...hintBlocks(result),
  ],
  formats: { checklist: renderChecklist, ics: renderCalendar },
};

const BASIS = 'Hours are the providers’ or our estimates; prices are our assumptions per kind and platform.';

function hintBlocks({ considered, plan }: PathResult): Block[] {
  if (plan.steps.length === 0) return [];
  const text = considered === null ? `${BASIS} How it was found: --why` : BASIS;
  return [{ kind: 'paragraph', text: [{ text, style: 'dim' }] }];
}

/** The steps as Markdown with boxes to tick, one line each. */
async function renderChecklist(result: PathResult): Promise<string> {
  const { renderMarkdown } = await import('../markdown.js');
  return renderMarkdown(checklist(result));
}

function checklist(result: PathResult): Document {
  return [
    ...headBlocks(result).slice(0, 1),
    ...STAGES.flatMap((stage): Block[] => {
      const steps = result.plan.steps.filter((step) => step.stage === stage);
      if (steps.length === 0) return [];
      const items = steps.map((step) => {
        const resource = result.resources.get(step.resource ?? '');
        const address = resource === undefined ? null : (resource.url ?? `ISBN ${resource.isbn13}`);
        return {
          mark: `${step.position}.`,
          title: titleOf(step, result),
          about: [whenWords(step), hoursWords(step.length), priceWords(step.price), address]
            .filter((part) => part !== null)
            .join(', '),
          toDo: true,
        };
      });
      return [
        { kind: 'heading', text: stageName(stage) },
        { kind: 'entries', items },
      ];
    }),
  ];
}
