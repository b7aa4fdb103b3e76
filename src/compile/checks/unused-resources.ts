import { isWrittenFor } from '../audience.js';
import type { Check } from '../check.js';

export const unusedResources: Check = {
  name: 'unused-resources',
  why: 'A resource that teaches nothing any career of its audience needs will never be shown.',
  whole: true,
  run(entries) {
    return entries.resources
      .filter(
        ({ value }) =>
          !entries.careers.some(
            (career) => isWrittenFor(value, career) && career.value.skills.some(({ skill }) => skill in value.teaches),
          ),
      )
      .map((resource) => ({
        file: resource.file,
        line: resource.lineOf([]),
        message: `no career that ${resource.id} is for needs what it teaches`,
      }));
  },
};
