/** The reader of a pipe went away (`| head`): no error, there is just nobody left to write to. */
export class ReaderGone extends Error {
  override name = 'ReaderGone';
}
