/** What the commands say, in English: the language that every other one follows. */
export const en = {
  'build.wait': 'Another build is running here; waiting for it',
  'build.read': 'Reading the content',
  'build.pictures': 'Drawing the share images',
  'build.render': 'Rendering the pages',
  'build.again': 'Kept pages were not as they should be: all are rendered again',
  'build.check': 'Checking the finished site',
  'build.publish': 'Putting the site in its place',
  'build.done':
    '{pages, plural, one {# page} other {# pages}} in {languages, plural, one {# language} other {# languages}}, {seconds} s, in {folder}',
  'build.kept': 'Nothing has been changed: the site that was there is still there.',
  'build.content': 'The content has errors.',
  'build.notRendered': 'The pages could not be rendered.',
  'build.notRight': 'The finished site is not right, so it was not published.',
  'build.more': '… and {count} more.',
  'build.warnings': '{count, plural, one {# warning} other {# warnings}}: "npm run check" lists them.',
  'badges.badKey':
    'BADGE_KEY is no private Ed25519 key, so badges cannot be signed. "npm run badge-key" makes one; without BADGE_KEY, none are issued (docs/badges.md).',
  'build.badges':
    '{count, plural, one {# award is} other {# awards are}} there to be taken as a signed badge.',
  'build.noBadgeKey':
    '{count, plural, one {# award} other {# awards}} could be taken as a signed badge; without BADGE_KEY, none is issued (docs/badges.md).',
  'badgeKey.made':
    'This is a new key for badges. Keep it where secrets are kept, and set BADGE_KEY to it for every build; nothing has been written (docs/badges.md).',
  'place.holds':
    'OUT_DIR is {folder}, but {holds} lies there: a site would replace it. Choose a folder that is new or empty.',
  'place.inContent':
    'OUT_DIR is {folder}, which lies in the content folder {content}. Choose a folder outside it.',
  'place.noFolder': 'OUT_DIR is {folder}, which is a file. Choose a folder that is new or empty.',
  'place.notOurs':
    'OUT_DIR is {folder}. Files lie there that no build is known to have put there; a site would replace them. Choose a folder that is new or empty, or empty this one.',
  'place.foreign':
    'OUT_DIR is {folder}. Files lie there that no build has put there; a site would replace them: {files}. Move them elsewhere, or choose another folder.',
  'disk.full': 'The disk is full ({path}). Make room and build again.',
  'disk.readOnly': 'Nobody may write here: {path}. Choose another folder, or ask for the right to write.',
  'disk.other': 'The disk refused {path}: {reason}.',
  'serve.none': 'There is no site in {folder} yet. "npm run build" makes it.',
  'serve.at': 'The site stands at {url} (Ctrl+C ends)',
  'serve.port': '"{found}" is no port; it is a number from 1 to 65535.',

  'practice.usage': 'Usage: npm run practice [-- --to FOLDER] [--port PORT]',
  'practice.real':
    'The content in {folder} is not marked as sample data (sample: true in settings.yml). A practice site shows all of its content to everybody, drafts included.',
  'practice.place': '{folder} already holds other files. Name an empty or a new folder.',
  'practice.at': 'Practise at {url} (Ctrl+C ends). Nothing there is published.',
  'practice.written':
    'The practice site lies in {folder}. Any web server may show it; nothing written there is published.',
  'serverConfig.usage':
    'How to call it: npm run server-config -- --to FOLDER [--root /srv/florilegium/current/site] [--listen 127.0.0.1:8080] [--certificate FILE --key FILE] [--hsts 300] [--brotli]\nFOLDER gets the files for nginx, Apache, Caddy, IIS and static hosts; --root is the finished site as the server sees it (docs/serving.md).',
  'serverConfig.path':
    '{flag} is “{found}”; a path has no quotation marks, dollar signs, percent signs or braces.',
  'serverConfig.listen':
    '--listen is “{found}”; it is a port (8080) or an address with a port (127.0.0.1:8080).',
  'serverConfig.hsts': '--hsts is “{found}”; it is a number of seconds.',
  'serverConfig.content': 'The content in {folder} has errors, so nothing has been written.',
  'serverConfig.written': '{count, plural, one {# file} other {# files}} for {address} in {folder}:',
  'serverConfig.next':
    '{gone, plural, =0 {No address has} one {# address has} other {# addresses have}} been withdrawn (410), {moved, plural, =0 {none leads} one {# leads} other {# lead}} elsewhere (301). Next: docs/serving.md',
  'gate.usage':
    'How to call it: npm run gate [-- FOLDER]\nFOLDER is a finished site; without it, OUT_DIR (dist). It is judged by the content of CONTENT_DIR at BUILD_DATE.',
  'gate.right':
    '{folder} is right: {pages, plural, one {# page} other {# pages}}, {files, plural, one {# file} other {# files}}, {seconds} s.',
  'gate.notRight': '{folder} may not be published: {count, plural, one {# finding} other {# findings}}.',

  'publish.usage':
    'How to call it: npm run publish -- --to FOLDER [--yes] [--if-due] [--roll-back] [--ask URL]\nFOLDER is new, empty, or one published to before; web servers serve FOLDER/current/site. docs/publish.md explains the rest.',
  'publish.draft': 'Packing the files and summing them up',
  'publish.enter': 'Putting the release on the disk',
  'publish.share': 'Sharing what pages of earlier releases may still ask for',
  'publish.switch': 'Switching to the new release',
  'publish.look': 'Looking at what visitors get',
  'publish.clear': 'Clearing away what is old',
  'publish.done': 'Published: release {release}, {pages} pages. Web servers serve {folder}.',
  'publish.same': 'Nothing has changed: visitors keep release {release}, {pages} pages.',
  'publish.withdrawn':
    'Deleted: {count, plural, one {# earlier release} other {# earlier releases}}, for holding what may be public no more.',
  'publish.left':
    'What is old could not be deleted: it is not served, and still on the disk. Mend this and publish again:',
  'publish.nextDue':
    'Time alone will change the site next at {moment} ({timeZone}): "npm run publish -- --to … --if-due" then publishes.',
  'publish.noNextDue': 'No moment is known at which time alone will change the site.',
  'publish.notDue': 'Nothing has come due since the release that visitors see; nothing to do.',
  'publish.due': 'Since the last release this moment has come: {moment}.',
  'publish.cutOff': 'The last publication was cut off behind its switch; publishing again ends it.',
  'publish.first': 'Nothing has been published there yet. The first time, publish without --if-due.',
  'publish.busy': 'Somebody else is publishing there at this moment. Nothing has been done.',
  'publish.back': 'Visitors see release {release} of {moment} again.',
  'publish.kept': 'Visitors see what they saw before.',
  'publish.nobody':
    'The site would show no person, no collective and no honour. If that is meant, add --yes.',
  'publish.tooFew':
    'The site would have {pages} pages; the one before has {before}. If that is meant, add --yes.',
  'publish.otherSite':
    'The site of {before} stands there, and this content is that of {address}. Check CONTENT_DIR and --to. If the site has moved to the new address, publish with --yes.',
  'publish.full': 'There are {free} MB free at {folder}; {needed} are needed. Make room and publish again.',
  'publish.wrongAfter':
    'After the switch, {count} files or addresses were not as they should be: {first}. The switch has been undone.',
  'publish.noEarlier':
    'There is no earlier release to go back to: none is whole and free of what may be public no more.',
  'publish.holds': '{holds} lies in {folder}. Choose a folder that is new or empty.',
  'publish.inContent': '{folder} lies in the content folder {content}. Choose a folder outside it.',
  'publish.noFolder': '{folder} is a file. Choose a folder that is new or empty.',
  'publish.notOurs':
    'Files lie in {folder} that publishing has not put there. Choose a folder that is new or empty.',
  'publish.noLink': '{path} is no link that publishing has made. Move it elsewhere.',

  'template.usage':
    'How to call it: npm run template -- decisions|figures|adoptions [--to FILE.xlsx] [--lang vi]\nWrites a spreadsheet to fill in, with the lists of CONTENT_DIR; npm run import takes it in (docs/excel.md).',
  'template.written': '{file} is ready to be filled in. Then: npm run import -- {file} --into {folder}',
  'template.noContent':
    'The content folder {folder} has no settings.yml that can be read. Run npm run check.',
  'template.taken': '{file} is there already and has not been touched. Choose another name with --to.',
  'export.usage':
    'How to call it: npm run export -- [--to FILE.xlsx|FILE.csv] [--lang vi]\nWrites what the site of CONTENT_DIR shows at BUILD_DATE: .xlsx has all of it, .csv the honour roll (docs/excel.md).',
  'export.written':
    '{file}: {honours, plural, one {# honour} other {# honours}}, {people} people and collectives, {stories, plural, one {# story} other {# stories}}, {decisions, plural, one {# decision} other {# decisions}}.',
  'export.language': 'The site is not written in “{found}”. Its languages: {known}.',
  'export.problems': 'The content has errors, so nothing has been written. Run npm run check.',
  'import.usage':
    'How to call it: npm run import -- FILE --into FOLDER [--map MAP] [--dry-run]\nFILE is a form that npm run template has written, or with --map any .csv or .xlsx file; MAP says which column is what (docs/import.md). FOLDER is a content folder.',
  'import.reading': 'Reading {file}',
  'import.refused': '{count, plural, one {# fault} other {# faults}}. Nothing has been written.',
  'import.more': '… and {count} more.',
  'import.done': '{rows, plural, one {# row} other {# rows}} imported into {folder}.',
  'import.empty': 'No row has been filled in below the example, so nothing has been written.',
  'import.unchanged':
    '{rows, plural, one {# row} other {# rows}} read; {folder} had all of it already. Nothing has been written.',
  'import.dryRun':
    '{rows, plural, one {# row} other {# rows}} read for {folder}. This was a dry run: nothing has been written.',
  'import.recovered': 'An earlier import was cut off; what it had begun has been undone first.',
  'import.decisions': 'Decisions',
  'import.honours': 'Honours',
  'import.people': 'People',
  'import.collectives': 'Collectives',
  'import.count': '{made} new, {changed} changed, {unchanged} as they were',
  'import.honourCount': '{made} new, {total} in all',
  'import.figures': 'Figures',
  'import.adoptions': 'Adoptions',
  'import.awards': 'New awards: {count}',
  'import.units': 'New units: {count}',
  'import.topics': 'New topics: {count}',
  'import.files': 'Files: {count}',
  'import.kept': 'Kept as somebody has changed them since the last import ({count}):',
  'import.keptField': '{file}, {field}: stays “{present}”; the sheet says “{wanted}”',
  'import.keptGone': '{file}, {field}: has been removed here; the sheet says “{wanted}”',
  'import.keptEmpty': '{file}, {field}: stays “{present}”; the sheet says nothing',
  'import.keptFile': '{file}: has been removed here and stays away',
  'import.namesakes':
    'One name, different entries, because no key says that they are the same ({count}). Please look whether they are:',
  'import.namesake': '{name}: {ids}',
  'import.moved':
    'Rows that have changed their decision ({count}). They stay where they are; move them by hand:',
  'import.movedRow': 'row {row}: from {from} to {to}',
  'import.gone': 'No longer in the sheet, but still here ({count}):',
  'import.next': 'Next: CONTENT_DIR={folder} npm run check',
  'at.sheet': 'sheet {sheet}',
  'at.row': 'row {row}',
  'at.column': 'column {column} ({header})',

  'problem.file-missing': 'There is no file “{found}”. Give the path of a .csv or .xlsx file.',
  'problem.file-type':
    'The file ends in {found}; .csv and .xlsx are read. Open it in a spreadsheet program and save it as .xlsx.',
  'problem.file-too-large':
    'The file has {found} MB; at most {limit} MB are read. Split it into several files.',
  'problem.file-encoding': 'The text is neither UTF-8 nor Shift_JIS. Save it as “CSV UTF-8”, or as .xlsx.',
  'problem.file-quote':
    'A quotation mark (") is never closed, so rows would run together. Look for a cell with a single ", or save the sheet as .xlsx.',
  'problem.workbook-broken':
    'This is not a sound Excel workbook. Open it in a spreadsheet program and save it as .xlsx again.',
  'problem.workbook-locked':
    'The workbook has a password or an old format. Save it as .xlsx without a password.',
  'problem.workbook-inflated':
    'Unpacked, the workbook is larger than {limit} MB. Copy the sheet alone into a new workbook.',
  'problem.sheet-too-large':
    'The sheet reaches to row {rows} and column {columns}; at most {rowLimit} rows and {columnLimit} columns are read. Delete what lies far out, or copy the table into a new workbook.',
  'problem.sheet-missing':
    'There is no sheet “{found}”. The sheets are: {known}. Correct “sheet” in the mapping.',
  'problem.sheet-empty': 'There are no headers in this row of the file. Correct “headerRow” in the mapping.',
  'problem.formula':
    'There are formulas in {found}{more, plural, =0 {} other { and # more cells}}. Copy the cells and paste them as values.',
  'problem.mapping-missing': 'There is no mapping “{found}”. docs/import.md shows how to write one.',
  'problem.mapping-language':
    'The mapping says that the words are in “{found}”; the default language of the site is “{wanted}”. Only words in the default language can be imported.',
  'problem.mapping-settings':
    'The folder has no settings.yml, and the mapping has no “settings” to make one from. Add one of them.',
  'problem.header-missing':
    'There is no column “{wanted}”. The headers are: {known}. Correct the header or the mapping.',
  'problem.header-twice': 'Two columns have the header “{found}”. Rename one of them.',
  'problem.row-too-long':
    'The row has “{found}” beyond the last of {width} headers. Usually a quotation mark or a delimiter is missing.',
  'problem.row-twice':
    'The row says the same as row {row}. Remove one of them, or name a column in “row” of the mapping that tells them apart.',
  'problem.cell-empty': 'The cell is empty, but “{field}” is needed. Fill it in.',
  'problem.cell-control': 'There is a character in “{found}” that cannot be shown. Type the words anew.',
  'problem.cell-long': 'The text has {found} characters; at most {limit} fit. Shorten it.',
  'problem.cell-date':
    '“{found}” is no date of the form {form}. Correct the cell, or the form in the mapping.',
  'problem.cell-share': '“{found}” is no share. Write it as 1/3.',
  'problem.cell-table':
    '“{found}” is not in the table of the mapping, which has: {known}. Correct the cell or add it to the table.',
  'problem.cell-type':
    '“{found}” says not who receives it: individual, collective or household. Give a table of values in the mapping.',
  'problem.award-unknown':
    'There is no award “{found}”. There are: {known}. Correct it, or add the award to “catalogue” in the mapping.',
  'problem.level-unknown':
    'There is no level “{found}”. There are: {known}. Correct it, or add the level to “catalogue” in the mapping.',
  'problem.unit-unknown':
    'There is no unit “{found}”. There are: {known}. Correct it, add it to units.yml, or let the mapping make “newUnits”.',
  'problem.topic-unknown':
    'There is no topic “{found}”. There are: {known}. Correct it, add it to topics.yml, or let the mapping make “newTopics”.',
  'problem.decision-differs':
    'The {field, select, date {date} issuer {issuer} level {level of the issuer} basis {kind of commendation} number {number} other {title}} of the decision is “{found}” here and “{other}” in row {row}. All rows of a decision must say the same.',
  'problem.kind-differs':
    '{name} is here a recipient of the kind “{found}” and in row {row} of the kind “{other}”, with the same key. Correct the kind or the key.',
  'problem.form-none':
    'This is no form that npm run template has written. Fill in such a form, or say with --map which column is what (docs/import.md).',
  'problem.form-version':
    'The form is of version {found}; version {wanted} is read. Write a new one with npm run template and copy the rows into it.',
  'problem.form-folder': 'There is no content folder at {found}: it has no settings.yml that can be read.',
  'problem.form-date':
    '“{found}” is no date. Write 2026-05-19; if only the month or the year is known, 2026-05 or 2026.',
  'problem.form-twice': 'The row says the same as row {row}. Remove one of them.',
  'problem.header-unknown':
    'Words stand below “{found}”, which is no header of this form.{suggestion, select, none {} other { Did you mean “{suggestion}”?}} Correct the header, or delete the column.',
  'problem.example-left':
    '“{found}” is left over from the example. Write your own words over it, or delete the row.',
  'problem.choice-unknown':
    '“{found}” is not in the list.{suggestion, select, none {} other { Did you mean “{suggestion}”?}} Choose from the list, or add it to the content folder first.',
  'problem.choice-several': '“{found}” may be any of these: {known}. Choose one of them.',
  'problem.choice-apart':
    'In “{found}” name and id do not belong together. The list has: {wanted}. Choose again; dragging a cell counts up the number at its end.',
  'problem.cell-number':
    '“{found}” is no number. Write digits alone, without thousands and without the measure.',
  'problem.cell-year':
    'The cell shows the day {found}. If the year {year} is meant, type an apostrophe before it; if that day is meant, one before the day.',
  'problem.recipient-known':
    '{found} is in the list. Choose: {known}. If it is somebody else of the same name, write “{found} · {word}”.',
  'problem.recipient-like':
    '{found} is not in the list. Did you mean: {known}? If it is somebody else, write “{found} · {word}”.',
  'problem.adoption-reason': 'It was stopped, but the reason is missing. Choose it from the list.',
  'problem.adoption-missing':
    'The unit “{found}” has not told that it has taken up this story. Import the adoption first, or leave the cell empty.',
  'problem.adoption-origin':
    'The story comes from the unit “{found}” itself. Choose the unit that has taken it up.',
  'problem.decision-taken':
    'There is a decision “{found}” in the folder that this mapping has not made. Change “decision.id” in the mapping, for example by words before it.',
  'problem.folder-file': 'The file cannot be read. Run npm run check for this folder and mend what it says.',

  'new.usage':
    'How to call it: npm run new -- KIND [--FIELD "…"]\nKIND is one of: {kinds}. Without a terminal every needed field must be given.',
  'new.kind': 'What do you want to begin?',
  'new.unknownKind': 'There is no kind “{found}”. Kinds: {kinds}.',
  'new.unknownFlag': 'There is no flag “{found}” for this kind. Flags: {known}.',
  'new.missing': 'Still needed: {flags}',
  'new.content': 'The content folder {folder} cannot be used: {why}',
  'new.noSettings': 'it has no settings.yml that can be read. Run npm run check.',
  'new.badId':
    '“{found}” cannot be an id: lower case letters a to z, digits and single hyphens, at most 80 characters.',
  'new.badDate': '“{found}” is no date. Write 2026, 2026-11 or 2026-11-22.',
  'new.notOneOf': '“{found}” is unknown. Known: {known}.',
  'new.none': 'There is none of these yet in the folder: {field}. Make one first.',
  'new.taken': '{file} is there already and has not been touched. Give another --id.',
  'new.badFields': 'These answers do not make a valid entry: {fields}.',
  'new.empty': 'Please answer.',
  'new.cancelled': 'Nothing has been written.',
  'new.made': '{file} has been made, as a draft that nobody sees yet.',
  'new.next': 'Next: write in it, then npm run check, and npm run dev to see it.',
  'kind.person': 'A person',
  'kind.collective': 'A collective',
  'kind.story': 'A good practice, or an attempt',
  'kind.adoption': 'The adoption of a practice by a unit',
  'kind.decision': 'A commendation decision',
  'kind.movement': 'An emulation movement',
  'kind.page': 'A page of the organisation',
  'field.name': 'Name',
  'field.title': 'Title',
  'field.summary': 'One or two sentences on what was done',
  'field.unit': 'Unit',
  'field.started': 'Since when (2026, 2026-11 or 2026-11-22)',
  'field.story': 'Which practice',
  'field.date': 'Date (2026, 2026-11 or 2026-11-22)',
  'field.number': 'Number',
  'field.issuer': 'Who decided',
  'field.award': 'Award',
  'field.recipient': 'Name of the first recipient',
  'field.from': 'Beginning (2026, 2026-11 or 2026-11-22)',
  'field.to': 'End (2026, 2026-11 or 2026-11-22)',

  'digest.usage':
    "How to call it: npm run digest -- [--period week|month] [--date 2026-11-22] [--lang vi] [--unit ID] [--to FOLDER]\nWrites a letter about the week or month of that day, for every language of the site or for one, and for a unit (--unit '*': for each of them). Nothing is sent (docs/digest.md).",
  'digest.content': 'The content has errors, so nothing has been written. Run npm run check.',
  'digest.unit': 'There is no unit “{found}”{nearest, select, none {.} other {. Did you mean “{nearest}”?}}',
  'digest.written': '{file} ({size} KB): {subject}',
  'digest.noNews': '   Nothing new in these days: better not sent.',
  'digest.next':
    'Beside each .html lie .txt, .json (subject and preview text) and .eml, which mail programs open as a draft.',

  'print.usage':
    'How to call it:\nnpm run print -- booklet --year 2026 | --movement ID [--lang vi] [--paper a4|a5] [--to FILE]\nnpm run print -- certificates --decision ID | --recipient ID [--lang vi] [--all-recipients] [--to FOLDER]\n--all-recipients also makes certificates for those whom a decision only names (docs/print.md).',
  'print.content': 'The content has errors, so nothing has been printed.',
  'print.one': 'Needed is one of these, and only one: {flags}.',
  'print.atLeast': 'Needed is one of these, or both: {flags}.',
  'print.lang': 'The site is not in “{found}”. Its languages: {known}.',
  'print.paper': 'There is no paper “{found}”. Known: a4, a5.',
  'print.unknown':
    'There is no {flag} “{found}” on the roll{nearest, select, none {} other {. Did you mean “{nearest}”?}}',
  'print.nobody':
    'Nobody is left to print for: {count, plural, =0 {nobody has been honoured here} one {# honour is of somebody} other {# honours are of people}}{count, plural, =0 {} other { without the channel “print”}}.',
  'print.typeset': 'Setting the booklet',
  'print.certificates': 'Setting {count, plural, one {# certificate} other {# certificates}}',
  'print.fault': 'The template is not right: {where}: {message}',
  'print.missing': 'No font has {character}, which stands in “{text}” ({record}).',
  'print.inSite': '{folder} lies in {site}, which is published. Choose a place elsewhere.',
  'print.madeBooklet': '{file}: {pages, plural, one {# page} other {# pages}}, {size}, {seconds} s.',
  'print.madeCertificates':
    '{count, plural, one {# certificate} other {# certificates}} in {folder}, {size}, {seconds} s.',
  'print.left':
    '{count, plural, one {# honour has} other {# honours have}} not been named: no agreement to the channel “print”.',
} as const;

/** What the words of the commands are called, the same in every language. */
export type CommandWord = keyof typeof en;
