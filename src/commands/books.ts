import { rankedCommand } from '../cli/ranked.js';

export const books = rankedCommand('books', 'Books that teach what a career needs, most relevant first.');
