/** What is wrong with content, in English: per rule what was found, what is wanted and how to mend it. */
export const en = {
  'file-not-used.found': 'Nothing uses the file “{found}”.',
  'file-not-used.wanted': 'Every file in the content folder has a use.',
  'file-not-used.mend':
    '{kind, select, text {The text of an entry is called index.md, and index.ja.md in another language: rename the file, or move it out of the content folder.} picture {Name the picture in the entry, as “portrait” or under “pictures”, or delete it.} attachment {Name the file in the entry (under “files” in a story, as “file” in a decision), or delete it.} erased {Delete it: of an erased entry only id, state and date remain.} format {Give it the same ending as the page that it translates.} other {Move it to the folder where it belongs, or out of the content folder.{suggestion, select, none {} other { Did you mean “{suggestion}”?}}}}',

  'file-name.found': 'The name “{found}” cannot be part of an address.',
  'file-name.wanted':
    'Folders and texts have names of lower case letters a to z, digits and single hyphens, at most 80 characters.',
  'file-name.mend':
    'Rename it{suggestion, select, none {} other {, for example to “{suggestion}”}}. The name of the person goes into the field “name”.',

  'file-link.found': '“{found}” is a link or a special file.',
  'file-link.wanted':
    'Only ordinary files and folders, so that nothing from outside the content folder is published.',
  'file-link.mend': 'Put a copy of the file in its place, or delete the link.',

  'file-encoding.found':
    '{kind, select, other {The file is not saved as UTF-8 ({found}).} broken {Characters have been destroyed here: {found}}}',
  'file-encoding.wanted': 'Text saved as UTF-8, with every letter whole.',
  'file-encoding.mend':
    'Open the file in your editor, save it with the encoding “UTF-8”, and type broken letters again.',

  'file-too-large.found':
    '{part, select, frontMatter {The fields between the two lines of --- take {found} KB.} body {The text takes {found} KB.} attachment {The file takes {found} KB.} other {The file takes {found} KB.}}',
  'file-too-large.wanted': 'At most {limit} KB.',
  'file-too-large.mend':
    '{part, select, attachment {Make the file smaller, for example by saving it with smaller pictures.} other {Shorten it, or divide it into several entries.}}',

  'file-type.found':
    '{kind, select, ending {“{found}” is of a type that is not offered for download.} other {“{found}” is not what its ending says.}}',
  'file-type.wanted': 'One of these types, with its own ending: {known}.',
  'file-type.mend': 'Save the file again as one of these types; for finished documents PDF is best.',

  'front-matter-fence.found':
    '{kind, select, unclosed {The fields at the top are never closed.} close {The fields are closed by “{found}”.} early {The fields are closed here, and more fields stand below.} other {The file begins with “{found}”.}}',
  'front-matter-fence.wanted':
    'A first line of exactly three hyphens (---), the fields, and another line of exactly three hyphens.',
  'front-matter-fence.mend':
    '{kind, select, unclosed {Add a line with --- below the last field.} close {Write --- and nothing else on this line.} early {Delete this line, or move it below the last field. For a line across the text write *** instead.} other {Write --- and nothing else on the first line; spaces and other words after it count too.}}',

  'yaml-syntax.found': 'This line cannot be read: {found}',
  'yaml-syntax.wanted':
    '{why, select, tab {Fields are set in with spaces, never with tabs.} twice {Every field stands only once.} colon {A value that holds a colon and a space stands in quotation marks.} start {A value that begins with a special character (@ % ` * &) stands in quotation marks.} quote {Every quotation mark that opens is closed.} bracket {Every bracket that opens is closed.} indent {Fields that belong together begin in the same column.} deep {Fields are nested a few levels deep at most.} documents {The file holds one set of fields.} other {Fields are written as “name: value”, one to a line.}}',
  'yaml-syntax.mend':
    '{why, select, tab {Replace the tab at the beginning of the line by two spaces.} twice {Delete one of the two, or join their values.} colon {Put quotation marks around the value: title: "One: two".} start {Put quotation marks around the value.} quote {Add the missing quotation mark, or use double quotation marks around the whole value.} bracket {Add the missing bracket.} indent {Compare the spaces at the beginning of this line and of the lines around it.} deep {Take the extra levels away.} documents {Delete the line of three hyphens in the middle.} other {Compare the line with one that works; if in doubt, put the value in double quotation marks.}}',

  'yaml-alias.found':
    '{kind, select, anchor {A name for use elsewhere (&) stands here: {found}} alias {A reference (*) stands here: {found}} merge {Fields are merged (<<) here: {found}} other {A type (!) stands here: {found}}}',
  'yaml-alias.wanted': 'Plain values, written out where they belong.',
  'yaml-alias.mend': 'Write the value itself; put it in quotation marks if it begins with &, * or !.',

  'conflict-marks.found': 'Marks of two versions that were not joined: {found}',
  'conflict-marks.wanted': 'One version of the text.',
  'conflict-marks.mend':
    'Choose what is to stay, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',

  'control-character.found':
    '{kind, select, direction {An invisible character ({found}) turns the direction of the text here.} hidden {An invisible character ({found}) stands here.} other {An invisible control character ({found}) stands here.}}',
  'control-character.wanted': 'Text without invisible characters.',
  'control-character.mend': 'Delete the words around this place and type them again; do not paste them.',

  'missing-file.found':
    '{kind, select, unreadable {{found} cannot be opened.} settings {There is no {found}.} index {There is no {found}, though other files of this entry are there.} other {There is no file “{found}” beside this text.}}',
  'missing-file.wanted':
    '{kind, select, unreadable {Files and folders that this computer may read.} settings {A content folder with a file settings.yml that says who publishes, where and in which languages.} index {Every entry has its text in the default language.} other {Files that an entry names lie in its own folder.}}',
  'missing-file.mend':
    '{kind, select, unreadable {Check who may read it; it may also have been moved while it was read.} settings {Check the path of the content folder (CONTENT_DIR), or create settings.yml.} index {Add {found}, or delete what is left of the entry.} other {Put the file into this folder, or correct its name.{suggestion, select, none {} other { Did you mean “{suggestion}”?}}}}',

  'schema.found':
    '{kind, select, missing {“{path}” is missing.} empty {“{path}” is empty.} list {“{path}” is a list.} fields {“{path}” has several values.} key {{path, select, none {“{found}” stands here.} other {Under “{path}” stands “{found}”.}}} other {“{path}” is “{found}”.}}',
  'schema.wanted': 'Wanted here: {wantedWords}.',
  'schema.mend':
    '{kind, select, missing {Add the field with its value.} empty {Write the value, or delete the line if the field is not needed.} plain {If it is meant as text, put it in quotation marks; otherwise correct the value.} other {Correct the value.}}',

  'unknown-key.found': 'There is no field “{found}” here.',
  'unknown-key.wanted':
    '{known, select, none {A field that is known in this place.} other {One of these fields: {known}.}}',
  'unknown-key.mend':
    '{suggestion, select, none {Delete the line, or correct the name of the field.} other {Did you mean “{suggestion}”? Correct the name of the field.}}',

  'invalid-date.found': '“{path}” is “{found}”.',
  'invalid-date.wanted': 'Wanted here: {wantedWords}.',
  'invalid-date.mend': 'Write the date as year-month-day, and check that this day exists.',

  'unknown-reference.found':
    '{kind, select, unit {There is no unit} topic {There is no topic} award {There is no award} family {There is no family of awards} level {There is no level of awards} person {There is no person} collective {There is no collective} honouree {There is no person and no collective} story {There is no story} decision {There is no decision} movement {There is no movement} page {There is no page} target {The movement of this story has no target} ownTarget {The movement has no target} content {The movement has no content} adopter {This practice was not taken up by the unit} other {There is nothing}} “{found}”.',
  'unknown-reference.wanted':
    '{kind, select, unit {An id from units.yml.} topic {An id from topics.yml.} award {The id of an award in awards.yml.} family {The id of a family in awards.yml.} level {The id of a level in awards.yml.} person {The name of a folder in people/.} collective {The name of a folder in collectives/.} honouree {The name of a folder in people/ or collectives/.} story {The name of a folder in stories/.} decision {The name of a file in decisions/, without .md.} movement {The name of a folder in movements/.} page {The name of a folder in pages/.} target {The key of a target of the movement in “movement”.} ownTarget {The key of an item under “targets”.} content {The key of an item under “contents”.} adopter {The unit of origin, or a unit that has an adoption of this story.} other {Something that exists.}}',
  'unknown-reference.mend':
    '{suggestion, select, none {Correct the id, or add what it refers to.} other {Did you mean “{suggestion}”? Otherwise add what it refers to.}}',

  'duplicate-id.found':
    '{kind, select, file {“{found}” and “{other}” differ only in capitals or in the way accents are stored.} other {The id “{found}” is used twice; the other place is {other}.}}',
  'duplicate-id.wanted':
    '{kind, select, file {Names that differ in their letters: many computers take these two for one file.} other {Every id is used once. People, collectives, stories, decisions, movements and pages share their short addresses, and a former id is never given again.}}',
  'duplicate-id.mend':
    '{kind, select, file {Rename one of the two.} other {Choose another id for the newer of the two.}}',

  'duplicate-key.found': '“{found}” stands twice under “{list}”.',
  'duplicate-key.wanted':
    'Every item of a list has a key of its own, so that translations know which one they mean.',
  'duplicate-key.mend':
    'Give one of the two another key (“key: …”), or delete it if it is the same thing twice.',

  'address-taken.found': 'The address {found} is already taken by “{other}”.',
  'address-taken.wanted': 'Every address belongs to one page.',
  'address-taken.mend': 'Rename one of the two, or choose another address word in words/.',

  'address-vanished.found': 'The address {found} was published and leads nowhere now ({target}).',
  'address-vanished.wanted':
    'Published addresses keep working: they are on posters and in other people’s links.',
  'address-vanished.mend':
    'If the entry has a new id, add the old one to its “formerIds”. If it is not to be shown any more, bring it back with “state: withdrawn”.',

  'unknown-language.found':
    '{kind, select, default {“{found}” is the default language, which is written in index.md.} other {“{found}” is not a language of this site.}}',
  'unknown-language.wanted': 'Languages of the site: {known}.',
  'unknown-language.mend':
    '{kind, select, default {Move the text to the file without a language in its name.} other {Correct the language, or add it to “languages” in settings.yml.}}',

  'translated-fact.found': 'The translation repeats “{found}”.',
  'translated-fact.wanted':
    'A fact is written once, in the file of the default language; a translation holds only words.',
  'translated-fact.mend': 'Delete this field from the translation.',

  'translated-key.found': 'There is no item “{found}” under “{list}” in the original.',
  'translated-key.wanted': 'Items of a translation have the keys of the original.',
  'translated-key.mend':
    '{suggestion, select, none {Correct the key, or delete the item.} other {Did you mean “{suggestion}”?}}',

  'missing-word.found':
    '{kind, select, interface {In the language “{lang}”, {count, plural, one {the interface word “{found}” is missing.} other {# interface words are missing; the first is “{found}”.}}} other {“{found}” has no words in the default language ({lang}).}}',
  'missing-word.wanted':
    '{kind, select, interface {A language that does not come with the program has all words in words/{lang}.yml.} other {Every name exists at least in the default language.}}',
  'missing-word.mend':
    '{kind, select, interface {Add the missing words, each as “key: word”.} other {Add the line “{lang}: …”.}}',

  'missing-glyph.found': 'The character {found} cannot be shown: no font has a picture of it.',
  'missing-glyph.wanted': 'Characters that are part of Unicode’s public repertoire.',
  'missing-glyph.mend':
    'Type the word again with an ordinary keyboard; such characters come from special fonts.',

  'consent-missing.found':
    '{use, select, portrait {{found} has not agreed to a portrait.} picture {{found} can be recognised in this picture and has not agreed to pictures.} other {{found} has not agreed to appear on the web, and is to stand on the home page.}}',
  'consent-missing.wanted': 'People appear only where they have agreed to. Silence is not consent.',
  'consent-missing.mend':
    '{use, select, portrait {Ask, and write “portrait: true” under “consent”; or take the portrait out.} picture {Ask, and write “portrait: true” under “consent” of this person; or choose another picture. If all in the picture have agreed to it, write “groupConsent: true”.} other {Ask, and add “web” to the channels of the consent; or delete “featured”.}}',

  'consent-over.found': 'The consent of {found} ended on {until}.',
  'consent-over.wanted':
    'A consent that still holds for {use, select, portrait {the portrait} picture {the picture} other {the home page}}.',
  'consent-over.mend':
    'Ask again and write the new date, or take {use, select, portrait {the portrait} picture {the picture} other {“featured”}} out.',

  'minor-consent.found': '{found} is a child, and no consent is written down.',
  'minor-consent.wanted':
    'For a child, the consent of the child and of the legal representative, and where both may be shown.',
  'minor-consent.mend': 'Add “consent” once both papers are there; until then set “state: review”.',

  'annulled-without-reason.found':
    '{kind, select, state {The entry of {found} has an annulment, but its state is not “annulled”.} other {The entry of {found} is annulled without a date and a reason.}}',
  'annulled-without-reason.wanted':
    'An annulled entry stays on the roll, struck, with the date and the reason.',
  'annulled-without-reason.mend':
    '{kind, select, state {Write “state: annulled”, or delete “annulled”.} other {Add “annulled” with “date” and “reason”.}}',

  'stopped-without-reason.found': 'The unit has stopped, and no reason is given.',
  'stopped-without-reason.wanted':
    'A reason, for others learn most from it: leadership, rules, budget, staff, skills, technology, data, time, acceptance or other.',
  'stopped-without-reason.mend': 'Add “reason: …”, and tell in the text what happened.',

  'number-without-source.found': 'The figures of “{found}” have no source.',
  'number-without-source.wanted': 'Every figure says where it comes from and who can check it.',
  'number-without-source.mend': 'Add “source: …” to this item, or take the figures out.',

  'learned-from-cycle.found': 'These units learned from each other in a circle: {found}.',
  'learned-from-cycle.wanted': 'Every line of learning begins at the unit of origin.',
  'learned-from-cycle.mend':
    'Correct “learnedFrom” in one of them; leave it out for a unit that learned from the origin.',

  'adopted-by-origin.found': '“{found}” is the unit that this practice comes from.',
  'adopted-by-origin.wanted': 'Only other units take a practice up.',
  'adopted-by-origin.mend':
    'Delete this file, and tell what became of the practice in the story itself; or correct “unit” there.',

  'unsafe-link.found':
    '{kind, select, remotePicture {A picture is taken from another site: {found}} picturePath {A picture is taken from another place: {found}} other {This link cannot be published: {found}}}',
  'unsafe-link.wanted':
    '{kind, select, remotePicture {Pictures that lie beside the text.} picturePath {Pictures that lie beside the text.} other {Links to https addresses, to mailto and tel, to a place on this site (/…), to a heading (#…) or to an entry (person:id, story:id).}}',
  'unsafe-link.mend':
    '{kind, select, http {Use https:// instead of http://.} scheme {Replace it by the https address of the page.} relative {Begin with / for a page of this site, with https:// for another site. A file to download is listed under “files”.} remotePicture {Save the picture beside this text, list it under “pictures” and name the file only.} picturePath {Put the picture beside this text and name the file only.} other {Check the address; spaces are written as %20.}}',

  'misleading-link.found':
    '{kind, select, empty {This link has no words: {found}} host {The address of this link mixes scripts so that it looks like another one: {found}} other {This link says “{found}” and leads to {target}.}}',
  'misleading-link.wanted': 'Links that say where they lead.',
  'misleading-link.mend':
    '{kind, select, empty {Put words between the square brackets, or delete the link.} host {Check the address and type it again.} other {Correct the address, or name the page in words.}}',

  'unsafe-html.found': 'HTML stands in the text: {found}',
  'unsafe-html.wanted': 'Plain Markdown. HTML, also in comments, is not published.',
  'unsafe-html.mend': 'Delete it, or write it in Markdown. A single < is written as \\<.',

  'lost-text.found':
    '{kind, select, unused {Nothing in the text refers to this line, and no reader sees it: {found}} twice {This name was given above already, and no reader sees the second line: {found}} title {The words in quotation marks behind a picture are shown nowhere: {found}} meta {The words behind the opening line of this code are shown nowhere: {found}} attributes {What stands in braces behind this heading is left out: {found}} other {This cell has no column in the first line of its table, and no reader sees it: {found}}}',
  'lost-text.wanted':
    "{kind, select, title {What a picture shows and who made it stand once, under “pictures”.} attributes {In braces only an anchor: '{#limits}'.} other {Everything that stands in a text can be read on the page.}}",
  'lost-text.mend':
    '{kind, select, unused {Delete the line, or refer to it.} twice {Delete one of the two, or give it another name.} title {Delete them, or move them to “alt” or “credit”.} meta {Delete them, or write them above the code.} attributes {Delete it.} other {Add a column to the first line of the table, or delete the cell.}}',

  'open-reference.found':
    'These brackets refer to a line that is not there, and readers would see them: {found}',
  'open-reference.wanted':
    'For every footnote [^1] a line that begins with [^1]:, and for every [words][name] a line that begins with [name]:.',
  'open-reference.mend':
    'Add the line, or write the link as [words](https://…). Brackets that are meant: \\[.',

  'mixed-scripts.found':
    '{kind, select, styled {The word “{found}” is put together from signs of mathematics that look like letters: {letters}} width {The word “{found}” mixes letters of full width with ordinary ones: {letters}} other {The word “{found}” mixes letters of different scripts that look alike: {letters}}}',
  'mixed-scripts.wanted':
    'Words of one script: others are found by no search, read out by no screen reader, and used to pass for somebody else.',
  'mixed-scripts.mend': 'Delete the word and type it again on the keyboard; do not paste it.',

  'endless-word.found':
    '{kind, select, marks {The letter “{found}” carries {size} marks.} other {This word has {size} letters: {found}}}',
  'endless-word.wanted':
    '{kind, select, marks {At most {limit} marks on a letter.} other {Words of at most {limit} letters, so that lines can break.}}',
  'endless-word.mend':
    '{kind, select, marks {Type the word again.} other {Add the missing spaces, or shorten it.}}',

  'heading-level.found': 'The text has a heading of the first level: {found}',
  'heading-level.wanted': 'Headings begin at the second level (##), for the title of the page is the first.',
  'heading-level.mend': 'Add a # to this heading, or delete it if it repeats the title.',

  'code-not-trusted.found': '“{found}” is code (.mdx).',
  'code-not-trusted.wanted':
    '{kind, select, place {Code only under pages/; all other texts are Markdown (.md).} other {Code only where the settings allow it.}}',
  'code-not-trusted.mend':
    '{kind, select, place {Save the text as .md.} other {Save the page as .md. Only if whoever writes here may run programs on your computer: set “trustedCode: true” in settings.yml.}}',

  'missing-alt.found': 'The picture “{found}” has no description.',
  'missing-alt.wanted': 'One sentence on what the picture shows, for people who cannot see it.',
  'missing-alt.mend': 'Add “alt: …” where the picture is listed.',

  'picture-type.found':
    '{kind, select, heic {“{found}” is a HEIC picture from an iPhone.} ending {“{found}” is in truth a {type} picture.} other {“{found}” is not a picture that can be published{type, select, none {} other { ({type})}}.}}',
  'picture-type.wanted': 'JPEG (.jpg), PNG (.png) or WebP (.webp), each with its own ending.',
  'picture-type.mend':
    '{kind, select, heic {Export it as JPEG: on the iPhone, Settings › Camera › Formats › Most Compatible, or open it in Photos and export it.} ending {Change the ending to .{ending}.} other {Open it in a picture program and save it as JPEG or PNG.}}',

  'picture-broken.found': 'The picture “{found}” is broken or incomplete.',
  'picture-broken.wanted': 'A picture that can be read to its end.',
  'picture-broken.mend':
    'Copy it again from the camera, or ask for it again; it was probably cut off on its way.',

  'picture-too-large.found':
    '{unit, select, bytes {The picture “{found}” takes {size} MB.} other {The picture “{found}” has more than {limit} million pixels.}}',
  'picture-too-large.wanted':
    '{unit, select, bytes {At most {limit} MB.} other {At most {limit} million pixels.}}',
  'picture-too-large.mend': 'Save it smaller; 2,560 pixels in width and height are enough.',

  'picture-not-listed.found': 'The text shows “{found}”, which is not listed under “pictures”.',
  'picture-not-listed.wanted':
    'Every picture is listed with what it shows, who made it and who can be recognised in it.',
  'picture-not-listed.mend': 'Add it under “pictures” with “file” and “alt”.',

  'limits-missing.found':
    '{kind, select, empty {“{found}” has a section on its limits that says next to nothing.} other {“{found}” does not tell its limits.}}',
  'limits-missing.wanted': 'A section on limits and difficulties: it is what makes the rest believable.',
  'limits-missing.mend':
    '{kind, select, empty {Tell below “{heading}” what did not work, and what it cost.} other {Add the heading “{heading}” and tell what did not work, and what it cost.}}',

  'percentage-without-base.found': 'The figures of “{key}” count in “{found}”, and do not say of what.',
  'percentage-without-base.wanted':
    'A percentage says of what, and best of how many: a half may be one of two.',
  'percentage-without-base.mend': 'Write it into “measure”, as “% of 437 requests” or “% of requests”.',

  'one-deed-two-awards.found':
    '“{found}” receives “{award}” and “{otherAward}” for the same deed; the other place is {other}.',
  'one-deed-two-awards.wanted': 'As a rule, one deed is praised once.',
  'one-deed-two-awards.mend':
    'Check with those who decided; correct “for” or “deedDate” if these were two deeds.',

  'copied-paragraph.found':
    '{kind, select, near {Most of this paragraph also stands in {other}: {found}} other {This paragraph also stands in {other}: {found}}}',
  'copied-paragraph.wanted': 'Every entry tells its own story.',
  'copied-paragraph.mend': 'Tell in one of them what happened there, or link to the other.',

  'copied-citation.found': 'The citation also stands in {other}: {found}',
  'copied-citation.wanted':
    'Every citation tells what this one did. Only a few who did it together have one in common.',
  'copied-citation.mend':
    'Write what was done here. For one deed done together, name its story in “for” of both, or the “share” of each.',

  'stale-translation.found': 'The original {original} has changed since it was translated.',
  'stale-translation.wanted': 'A translation of the present text.',
  'stale-translation.mend': 'Bring the translation up to date, then write “sourceHash: {hash}”.',

  'not-reviewed.found': 'Last reviewed on {found}, {days} days ago.',
  'not-reviewed.wanted': 'Somebody looks at every entry at least once a year.',
  'not-reviewed.mend': 'Check that everything still holds, then write today’s date as “reviewedOn”.',

  'withheld-name.found':
    'The text names {found}, {reason, select, draft {whose profile is a draft} review {whose profile is in review} held {whose profile is held} withdrawn {whose profile is withdrawn} embargo {whose profile is not public yet} left {who has left} over {whose consent does not hold} other {who has not agreed to a public profile}}.',
  'withheld-name.wanted':
    'People without a public profile are not named in texts, where no switch can remove them.',
  'withheld-name.mend':
    '{place, select, field {Name the role or the unit instead; in a field a name cannot be hidden.} other {Name the role or the unit instead, or write [{found}](person:{id}), which shows no name while it is withheld.}}',

  'private-contact.found': 'The contact looks private: {found}',
  'private-contact.wanted': 'The address or number of an office.',
  'private-contact.mend': 'Replace it by the office’s own number or address.',

  'personal-identifier.found':
    '{kind, select, phone {This looks like a telephone number: {found}} email {This looks like a personal mail address: {found}} birth {This looks like a date of birth: {found}} address {This looks like a home address: {found}} own {This looks private ({name}): {found}} other {This looks like the number of an identity card: {found}}}',
  'personal-identifier.wanted': 'No private details of persons in texts.',
  'personal-identifier.mend':
    'Delete it. If it belongs to an office or means something else, list it in settings.yml under “privacy”, “exemptions”, with the reason.',

  'private-number.found':
    '{kind, select, identity {The number of an identity paper: {found}} iban {The number of a bank account: {found}} account {The number of a bank account: {found}} card {The number of a payment card: {found}} other {{name}: {found}}}',
  'private-number.wanted':
    'No numbers in public words by which others could pass for a person or reach their money.',
  'private-number.mend':
    'Delete it. If it is an organisation’s own and meant for all, list it in settings.yml under “privacy”, “exemptions”, with the reason.',

  'exemption-not-used.found': 'Nothing that the rules on private details find has these words: {found}',
  'exemption-not-used.wanted': 'Only exemptions that are needed.',
  'exemption-not-used.mend':
    'Correct “text” so that it is exactly what the check shows, or delete the exemption.',

  'unsafe-pattern.found':
    '{kind, select, syntax {This pattern cannot be read: {found}} endless {This pattern repeats without end (* or +, or an open count): {found}} paths {This pattern can be read in too many ways: {found}} back {This pattern refers back to what it has found: {found}} everything {This pattern fits the empty text: {found}} other {This pattern does not find its own example: {found}}}',
  'unsafe-pattern.wanted':
    "A regular expression whose search takes a time that is known beforehand: counts with an end, as \\d'{8,12}'.",
  'unsafe-pattern.mend':
    "{kind, select, syntax {Check the brackets and backslashes.} endless {Write how often at most: '{1,20}' in the place of +.} paths {Use fewer optional parts, or divide it into two patterns.} back {Write it out without \\1.} everything {Let at least one character be needed.} other {Correct the pattern or the example.}}",

  'bare-name-recurs.found': 'The name {found}, without a profile, also stands in {other}.',
  'bare-name-recurs.wanted': 'One person has one profile; namesakes stay apart.',
  'bare-name-recurs.mend':
    'If it is one person, create a profile and refer to it with “to”. If these are namesakes, leave it.',

  'unknown-section.found': 'The heading “{found}” is none of the sections that readers look for.',
  'unknown-section.wanted': 'These headings: {known}.',
  'unknown-section.mend':
    '{suggestion, select, none {Use one of them, make it a heading of the third level (###), or add an id such as ' +
    "'{#limits}'" +
    '.} other {Did you mean “{suggestion}”?}}',

  'look-alike.found':
    '{kind, select, id {The id “{found}” looks like that of {letters}.} other {The word “{found}” stands in a Latin text and consists of letters of another script: {letters}}}',
  'look-alike.wanted':
    '{kind, select, id {Ids that nobody takes for each other on a poster: they differ in more than 0 and o, 1 and l, rn and m, or a hyphen.} other {Words in the letters in which readers type them.}}',
  'look-alike.mend':
    '{kind, select, id {Rename one of the two while it is new, and add the old id to “formerIds”.} other {Type the word again; if it is meant so, leave it.}}',

  'picture-not-used.found': 'The picture “{found}” is listed, but no text shows it.',
  'picture-not-used.wanted': 'Listed pictures stand in the text.',
  'picture-not-used.mend': 'Put ![]({found}) where it belongs, or take it off the list.',

  'wanted.text': 'text',
  'wanted.number': 'a number',
  'wanted.wholeNumber': 'a whole number',
  'wanted.boolean': '“true” or “false”',
  'wanted.list': 'a list, each item on its own line after a hyphen',
  'wanted.fields': 'several named values, each on its own line, set in by two spaces',
  'wanted.byLanguage': 'words by language, each on its own line, set in by two spaces, as “en: …”',
  'wanted.siteAddress':
    'the address of the site as https://example.org or https://example.org/honours, without spaces, ?, # or password',
  'wanted.once': 'every language once',
  'wanted.options': 'one of: {options}',
  'wanted.id': 'an id: lower case letters a to z, digits and single hyphens, at most 80 characters',
  'wanted.language': 'a language such as vi, ja, en or pt-BR',
  'wanted.share': 'a share such as 1/3',
  'wanted.file': 'the name of a file beside this text, with its ending and without a folder',
  'wanted.timeZone': 'a time zone such as Asia/Tokyo',
  'wanted.date': 'a year, a month or a day that exists (2026, 2026-11 or 2026-11-22)',
  'wanted.day': 'a day that exists (2026-11-22)',
  'wanted.moment': 'a day (2026-11-22), or a time with its offset (2026-11-22T08:00:00+07:00)',
  'wanted.url': 'an address that begins with https:// or http://',
  'wanted.email': 'an e-mail address',
  'wanted.hash': 'the 16 digits that the check gives',
  'wanted.notEmpty': 'at least one character',
  'wanted.shorter': 'at most {limit} characters',
  'wanted.items': '{limit, plural, one {at least one item} other {at least # items}}',
  'wanted.atMost': 'at most {limit}',
  'wanted.atLeast': 'at least {limit}',
  'wanted.sameId': 'the name of its own folder or file: {options}',
  'wanted.noCycle': 'a unit that does not itself belong to this one',
  'wanted.recipient': 'who receives it: “to” with the id of a profile, or “name” and “key”',
  'wanted.oneRecipient': 'either “to” or “name”, not both',
  'wanted.recipientKey': 'a key for a name without a profile, unique in this file',
  'wanted.message':
    'words whose only places to fill are {options, select, none {(none)} other {{options}}}, with every brace closed',
  'wanted.path': 'a path that begins with /',
  'wanted.target': 'what the address leads to, as person:an-binh',
  'wanted.other': 'a value that fits this field',

  'report.found': 'Found',
  'report.wanted': 'Wanted',
  'report.mend': 'Mend',
  'report.error': 'error',
  'report.warning': 'warning',
  'report.rules': 'What each rule means, with an example:',
  'report.counts':
    '{errors, plural, =0 {No errors} one {1 error} other {# errors}}, {warnings, plural, =0 {no warnings} one {1 warning} other {# warnings}}.',
  'report.read':
    'Read: {people, plural, one {1 person} other {# people}}, {collectives, plural, one {1 collective} other {# collectives}}, {decisions, plural, one {1 decision} other {# decisions}} with {recipients, plural, one {1 recipient} other {# recipients}}, {stories, plural, one {1 story} other {# stories}}, {adoptions, plural, one {1 adoption} other {# adoptions}}, {movements, plural, one {1 movement} other {# movements}}, {pages, plural, one {1 page} other {# pages}}{nominations, plural, =0 {} one {, 1 nomination} other {, # nominations}}.',
  'report.folder': 'The content folder is {folder}',
  'report.well': 'All is well.',
  'report.usage':
    'Usage: npm run check [-- --json] [--lang vi|en|ja] [--date 2026-11-22]. The folder is CONTENT_DIR, or content.',
} as const;

/** A word of the reports on content. */
export type ProblemWordKey = keyof typeof en;
