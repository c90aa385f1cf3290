/** What our own parts of the editor say in the browser. */
export const en = {
  title: 'Editor',
  opening: 'The editor is opening…',
  failed:
    'The editor could not be opened ({reason}). Load the page again. If that does not help, tell the person who looks after the site.',
  open: 'Open my folder',
  openWhy: 'Choose the folder whose path stands beside this.',
  'practice.title': 'Practice site',
  'practice.note':
    'Practise as you like: nothing here is published, and what you write stays in this browser.',
  'practice.again': 'Start again',
  'practice.ask': 'Start again with the sample?',
  'practice.loss': 'Everything that you have written on this practice site is deleted.',
  'practice.yes': 'Delete and start again',
  'practice.no': 'Keep my work',
  'practice.noStore':
    'this browser keeps nothing for this page: use a new Edge, Chrome, Firefox or Safari, and no private window',
  'checks.title': 'Check after saving',
  'checks.none': 'Saved. The fields of “{name}” have no mistake.',
  'checks.some':
    'Saved, but {count, plural, one {# thing is} other {# things are}} to be mended in “{name}” before it can be published.',
  'checks.whole':
    'Seen here: fields, dates, numbers and lengths. Whether other entries, pictures and the running text fit is seen by the check of the whole site.',
  'checks.close': 'Close',
} as const;

/** The key of a word of the editor. */
export type EditorWord = keyof typeof en;
