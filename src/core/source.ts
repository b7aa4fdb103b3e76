/** Where figures come from: the edition that was read and what it measures. */
export interface FigureSource {
  id: string;
  title: string;
  publisher: string;
  url: string;
  licence: string;
  published: string;
  measures: string;
}
