import { rankedCommand } from '../cli/ranked.js';

export const courses = rankedCommand(
  'courses',
  'Courses, specializations, certificates, tutorials and documentation that teach what a career needs, most relevant first.',
);
