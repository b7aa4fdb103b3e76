import { STAGES } from '../../core/skill.js';
import { isWrittenFor } from '../audience.js';
import type { Check } from '../check.js';

export const pathGaps: Check = {
  name: 'path-gaps',
  why: 'Every skill of a career can be learnt or practised, after its prerequisites, and each stage ends in a project.',
  run(entries) {
    const skills = new Map(entries.skills.map((skill) => [skill.id, skill.value]));
    return entries.careers.flatMap((career) => {
      const { value, file } = career;
      const open = entries.resources.filter((resource) => isWrittenFor(resource.value, career));
      const taught = new Set(open.flatMap((resource) => Object.keys(resource.value.teaches)));
      const practised = new Set(value.projects.flatMap((project) => project.skills));
      const stageOf = new Map(value.skills.map((need) => [need.skill, STAGES.indexOf(need.stage)]));
      const needs = value.skills.flatMap((need, index) => {
        const at = { file, line: career.lineOf(['skills', index]) };
        const early = (skills.get(need.skill)?.prerequisites ?? []).filter(
          (prerequisite) => (stageOf.get(prerequisite) ?? 0) > STAGES.indexOf(need.stage),
        );
        return [
          ...(taught.has(need.skill) || practised.has(need.skill)
            ? []
            : [{ ...at, message: `nothing teaches or practises ${need.skill}` }]),
          ...early.map((id) => ({
            ...at,
            message: `${need.skill} comes in an earlier stage than ${id}, which it needs`,
          })),
        ];
      });
      const staged = new Set(value.projects.map((project) => project.stage));
      const bare = STAGES.filter((stage) => !staged.has(stage)).map((stage) => ({
        file,
        line: career.lineOf(['projects']),
        message: `no project in the stage ${stage}`,
      }));
      return [...needs, ...bare];
    });
  },
};
