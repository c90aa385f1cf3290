/** What `npm run withdraw` says, in English: the language that every other one follows. */
export const en = {
  usage:
    'How to call it: npm run withdraw -- ID [--erase] [--yes] [--to DIR] [--lang en]\n                npm run withdraw -- ID --prove --to DIR [--lang en]\nID is that of a person, collective, story or decision, or DECISION/KEY for one entry of a decision. --to is the folder of "npm run publish". docs/consent.md explains the rest.',
  unknown: 'There is no “{found}” in {folder}.',
  suggestion: 'Did you mean “{suggestion}”?',
  several: '“{found}” may mean several: {known}. Say which.',
  noContent: 'The content folder {folder} cannot be read. Run npm run check.',
  noPlace: 'There is no folder {folder}: --to is the folder that “npm run publish” publishes to.',
  unread: 'The fields of {file} cannot be edited here. Run npm run check and mend what it says of this file.',
  erasedAlready: '“{found}” was erased on {date}. What is left of it: {id}.',
  wait: 'A build is running here; waiting for it',
  finished: 'A withdrawal that was cut off has been ended first: {reference}.',

  titleWithdraw: 'To be withdrawn: {title} ({id})',
  titleErase: 'To be erased for good: {title} ({id})',
  willWithdraw: '{file} gets “state: withdrawn”; nothing else in it changes.',
  willHold: 'The entry in {file} gets “state: held”; nothing else in it changes.',
  willMinimum:
    'What decisions make public stays: name, unit, award and citation. To take such an entry off the roll as well: {entries}',
  willErase:
    '{files, plural, one {# file is} other {# files are}} deleted; {changed, plural, one {# other file} other {# other files}} of the content {changed, plural, one {forgets} other {forget}} it. What is left is called {id}, with keyed hashes of names, addresses and pictures, by which every build searches for them.',
  willEraseEntry:
    'Of the entry in {file} nothing is left but the key {id}, with keyed hashes of the name, by which every build searches for it.',
  willClear:
    '{count, plural, one {# file} other {# files}} of the work folder of the project will be deleted.',
  willPublish: 'The next “npm run publish” deletes every release and picture that shows it.',

  appears: 'Where it appears now:',
  nowhere: 'It appears nowhere.',
  'group.profile': 'Own file',
  'group.translation': 'Translations',
  'group.picture': 'Pictures',
  'group.decision': 'Decisions',
  'group.story': 'Stories and adoptions',
  'group.collective': 'Collectives',
  'group.movement': 'Movements',
  'group.page': 'Own pages',
  'group.nomination': 'Nominations',
  'group.import': 'Imports',
  'group.addresses': 'Addresses once published',
  'group.other': 'Other files of the content',
  'group.address': 'Addresses on the site',
  'group.sitePage': 'Pages of the site',
  'group.siteSearch': 'Search',
  'group.siteShare': 'Share images and posters',
  'group.sitePicture': 'Pictures of the site',
  'group.siteFeed': 'Feeds and data',
  'group.siteOther': 'Other files of the site',
  'group.release': 'Releases',
  'group.cache': 'Caches of the project (.florilegium)',
  noReleases: 'Releases have not been looked at: give their folder with --to.',

  ask: 'Do this now?',
  notAsked: 'Nothing has been written. Add --yes to do this without a terminal.',
  cancelled: 'Nothing has been written.',
  doneWithdraw: 'Withdrawn: {id}.',
  doneErase: 'Erased: {id}.',
  changed:
    'Somebody has changed these files meanwhile, so they stay as they are. Run the command again: {files}',
  byHand:
    'These you must mend by hand: a name that others have too, a picture, or a file that nothing here can read:',
  keepKey:
    'The key of the hashes is {file}. Keep a copy with the secrets of the office: without it no build can search for what was erased.',
  next: 'Next: npm run check, npm run publish -- --to {place}, and then the proof: npm run withdraw -- {id} --prove --to {place}',

  'proof.title': 'Proof of absence',
  'proof.of': 'What was searched for: {reference}',
  'proof.at': 'Searched at {instant} ({today} in {timeZone})',
  'proof.sought':
    '{names, plural, one {# spelling} other {# spellings}} of names, {ids, plural, one {# address} other {# addresses}}, {pictures, plural, one {# picture} other {# pictures}}, {words, plural, one {# piece of text} other {# pieces of text}}; every byte of every file and its name, packed files unpacked.',
  'proof.keyed': 'Names were compared as keyed hashes: this text and the content hold none of them.',
  'proof.minimum': 'Not searched for: what decisions make public (name, unit, award, citation).',
  'proof.limits':
    'Words that are drawn in pictures, and scans in PDF files, cannot be read by any program of this kind: look at those by eye.',
  'proof.shared':
    '{count, plural, one {# of them belongs} other {# of them belong}} to somebody else today and cannot tell the erased from them.',
  'proof.lost':
    '{count, plural, one {# of them} other {# of them}} cannot be searched for: the key that made the hashes is not here ({file}).',
  'proof.release': 'Release {name}',
  'proof.assets': 'Shared files of releases ({name})',
  'proof.place': 'Other files in {name}',
  'proof.site': 'Site of “npm run build” ({name})',
  'proof.work': 'Caches of the project ({name})',
  'proof.content': 'Content folder ({name})',
  'proof.none': 'found nowhere in {files, plural, one {# file} other {# files}}, {bytes, number} bytes',
  'proof.found': 'FOUND in {count, plural, one {# file} other {# files}}:',
  'proof.right': 'Result: nothing was found.',
  'proof.wrong':
    'Result: NOT PROVEN. Publish again (npm run publish -- --to …), build again (npm run build), and repeat.',
  'proof.noPlace': 'There are no releases in the folder given with --to.',
  stillPublic: '“{found}” is neither withdrawn nor erased: there is nothing to prove.',

  'reach.title': 'What no command can reach, and what to do:',
  'reach.git':
    'History of Git: the content of earlier commits. For an erasure rewrite it (git filter-repo --path … --invert-paths), push it by force, and let the host collect its garbage.',
  'reach.clones':
    'Clones, forks and backups: ask everybody who has one to delete it and fetch it anew; let backups run out, and note the day.',
  'reach.cdn': 'Caches of a CDN or proxy: purge there the addresses that were listed before the withdrawal.',
  'reach.engines':
    'Search engines: ask each for removal of these addresses (Google “Outdated content”, Bing “Content removal”, and others).',
  'reach.archives':
    'Web archives: write to the archive (info@archive.org for the Wayback Machine) and name these addresses.',
  'reach.print': 'Printed matter: take posters down and destroy what is left in stock.',
  'reach.mail':
    'Sent mail and messages, and pictures that others have saved: ask those who got them to delete them.',
  'reach.sheets':
    'Spreadsheets, scans and consent papers: they lie outside this folder; the next import of the same sheet would bring the name back.',
} as const;

/** What the words of this command are called, the same in every language. */
export type WithdrawWord = keyof typeof en;
