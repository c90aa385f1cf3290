/** What the writing desk says (`npm run edit`): its pages, and the command itself. English is the language that every other follows. */
export const en = {
  'edit.prepare': 'Preparing the editor. The first time this takes about a minute.',
  'edit.at': 'The editor stands at {url}',
  'edit.open':
    'It opens in your browser by itself. If it does not, open this address in Microsoft Edge or Google Chrome.',
  'edit.stay':
    'Leave this window open while you write. Closing it, or Ctrl+C, ends the editor; what you have saved stays.',
  'edit.already': 'The editor for this folder is already running: {url}',
  'edit.gitMade':
    'In {folder} a small folder named .git was made: the editor opens no folder without one. It changes nothing of what you have written.',
  'edit.gitRefused':
    'The editor opens a folder only if one named .git lies in it, and none could be made in {folder}. Ask whoever looks after this folder for the right to write there.',
  'edit.noFolder':
    'There is no folder {folder}. Set CONTENT_DIR to the folder in which your content lies, or connect the drive on which it lies.',
  'edit.noPreview':
    'The preview of the site could not be started. You can write all the same; the problems are shown too.',
  'edit.usage': 'How to call it: npm run edit [-- --no-open] [--port 4400] [--lang vi|ja|en]',

  'desk.title': 'Writing desk',
  'desk.skip': 'Skip to what is here',
  'desk.languages': 'Language of the desk',
  'desk.toStart': 'Back to the start',
  'desk.ended':
    'The program behind this page has ended, so problems and preview stand still. What you have saved is in your folder. Start the editor again as you did before (npm run edit): this page then goes on by itself.',
  'desk.gone':
    'The folder {folder} is not there any more: a drive may be disconnected, or the folder renamed. Save nothing until it is back; this page notices by itself.',
  'desk.noSettings':
    'settings.yml in {folder} cannot be read, so nothing can be shown. The problems below say what is wrong.',
  'desk.others':
    '{count, plural, one {Also at this folder now: {names}.} other {Also at this folder now: {names}.}} Whoever saves the same entry last, wins: agree who writes what.',
  'desk.windows':
    'The desk is open in two windows of this computer. Write in one of them: whoever saves the same entry last, wins.',
  'desk.browser':
    'This browser cannot write into a folder of this computer. Open this address in Microsoft Edge or Google Chrome:',
  'desk.noScript': 'The desk needs JavaScript. Allow it for this address, which is your own computer.',

  'start.headline': 'Whose work shall we tell of?',
  'start.lead':
    'You write in a folder of {organisation} on this computer. Nothing becomes public before the site is published.',
  'start.ways': 'Begin',
  'start.story': 'Write a story',
  'start.storyWhy': 'A good practice, or an attempt that others can learn from',
  'start.honour': 'Honour somebody',
  'start.honourWhy': 'A decision, with all whom it commends',
  'start.name': 'Correct a name',
  'start.nameWhy': 'Look somebody up, and write the name as it should be',
  'start.picture': 'Add a picture',
  'start.pictureWhy': 'Open an entry and put a picture beside its text',
  'start.all': 'Open the editor',

  'waiting.title': 'What is waiting',
  'waiting.none': 'Nothing is waiting. A good day to ask a unit what it does well.',
  'waiting.nominations': 'Nominations received',
  'waiting.adoptions': 'Units that do it too, to be checked',
  'waiting.reviews': 'In review',
  'waiting.drafts': 'Drafts',
  'waiting.consents': 'Consents that end',
  'waiting.translations': 'Translations behind their original',
  'waiting.untouched': 'Not looked at for a year',
  'waiting.more': 'and {count} more',

  'problems.title': 'To be mended before publishing',
  'problems.none': 'Nothing stands in the way of publishing.',
  'problems.lead':
    '{errors, plural, =0 {No errors} one {# error} other {# errors}} {errors, plural, =0 {stand} one {stands} other {stand}} in the way of publishing; {warnings, plural, =0 {nothing} one {# thing} other {# things}} to be weighed.',
  'problems.weigh': 'To be weighed',
  'problems.count':
    '{errors, plural, =0 {} one {# error} other {# errors}}{warnings, plural, =0 {} one {{errors, plural, =0 {} other {, }}# to be weighed} other {{errors, plural, =0 {} other {, }}# to be weighed}}',

  'changes.title': 'Last changes',
  'changes.at': '{day}, {time}',

  'publish.title': 'Publish',
  'publish.mend':
    'Mend the errors. With errors, nothing is published, and visitors keep seeing what they see now.',
  'publish.look': 'Look at the pages in the preview, in every language.',
  'publish.state': 'Set what is ready to “Published”, save, and close the editor.',
  'publish.run':
    'Ask whoever runs your site to publish, or do it yourself with “npm run publish”. It takes a minute or two and can be taken back.',

  'folder.title': 'Your folder',
  'folder.choose':
    'When the editor asks for a folder, choose this one. You can paste its name into the line at the top of the window that opens.',
  'folder.copy': 'Copy the name',
  'folder.copied': 'Copied',
  'folder.wrong':
    'If the editor shows no entries, you have chosen another folder: sign out there and choose again.',

  'bench.editor': 'Editor',
  'bench.side': 'Problems and preview',
  'bench.problems': 'Problems',
  'bench.preview': 'Preview',
  'bench.hide': 'Editor alone',
  'bench.show': 'Show problems and preview',

  'panel.choose': 'First, choose your folder',
  'panel.chooseStep': 'In the editor, press “Open my folder”.',
  'panel.open':
    'Open an entry in the editor. What is to be mended, and how its page looks, then stands here.',
  'panel.new': 'Not saved yet. After the first save, problems and preview stand here.',
  'panel.well': 'All is well here',
  'panel.error': 'To be mended',
  'panel.warning': 'To be weighed',
  'panel.why': 'Why, with an example',
  'panel.inLanguage': 'in {language}',
  'panel.elsewhere':
    '{count, plural, one {In one other entry} other {In # other entries}} ({errors, plural, =0 {no errors} one {# error} other {# errors}})',
  'panel.checked': 'Checked at {time}',

  'state.draft': 'Draft: visitors do not see it. The preview does.',
  'state.review': 'In review: visitors do not see it yet. The preview does.',
  'state.published': 'Published with the next publication.',
  'state.later': 'Released, and held back until its day. The preview shows it already.',
  'state.held': 'Held: a check is under way, and nobody sees it.',
  'state.withdrawn': 'Withdrawn: nobody sees it.',
  'state.erased': 'Erased: only the trace is left.',

  'preview.title': 'How the page looks',
  'preview.open': 'Open in a window of its own',
  'preview.unread': 'The page appears again as soon as the errors above are mended.',
  'preview.noPage': 'This has no page of its own.',
  'preview.notShown': 'No page shows this: it is held, withdrawn, or there is no consent to show it.',
  'preview.starting': 'The preview is starting.',
  'preview.failed': 'The preview of the site could not be started. You can write and mend all the same.',

  'guide.title': 'The rules, with examples',
  'refused.host': 'This address answers only to the person at this computer.',
  'refused.missing': 'There is nothing here.',
} as const;

/** A word of the writing desk. */
export type EditWord = keyof typeof en;
