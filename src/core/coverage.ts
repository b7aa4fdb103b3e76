/** What the catalogue has on one career: counts of its sections, figures, skills, relevant courses, books, and aliases. */
export interface Coverage {
  career: string;
  sections: number;
  figures: number;
  skills: number;
  courses: number;
  books: number;
  aliases: number;
}
