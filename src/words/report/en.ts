/** What the owner's report says, in English: the language that every other one follows. */
export const en = {
  title: 'What waits for us',
  lead: 'For those who keep this site: consents that end, pages that age, practices that nobody has measured. Made from the content folder on {day}.',
  private: 'Internal – not for publication',
  privateWhy: 'This report names people who are not public. It is never part of the site.',
  sample: 'The people and figures are made up: this is the sample.',
  read: 'Read: {people, plural, one {# person} other {# people}}, {stories, plural, one {# story} other {# stories}}, {adoptions, plural, one {# adoption} other {# adoptions}}.',
  problems:
    '{errors, plural, =0 {“npm run check” finds no errors} one {“npm run check” finds 1 error} other {“npm run check” finds # errors}}{warnings, plural, =0 {.} one { and 1 warning.} other { and # warnings.}}',
  errorsFirst: 'Mend the errors first: entries with an error are not read, so they are missing here.',
  counts:
    '{open, plural, =0 {Nothing waits} one {# thing to do} other {# things to do}}{urgent, plural, =0 {} other {, # of them urgent}}{notes, plural, =0 {.} one {; # to be known.} other {; # to be known.}}',
  contents: 'At a glance',
  well: 'All is well here',
  wellLead: 'Nothing waits under these headings.',
  what: 'What',
  matter: 'How it stands',
  todo: 'What to do',
  place: 'Where',
  done: 'Done',
  line: 'line {line}',
  urgent: 'Urgent',
  note: 'To be known',
  more: '{count, plural, one {… and # more: report.json lists all.} other {… and # more: report.json lists all.}}',
  again: 'Made with “npm run report” on {day}. To be made again: the same command.',

  'kind.person': 'Person',
  'kind.collective': 'Collective',
  'kind.story': 'Story',
  'kind.adoption': 'Adoption',
  'kind.decision': 'Decision',
  'kind.movement': 'Movement',
  'kind.page': 'Page',
  'kind.nomination': 'Nomination',
  'kind.unit': 'Unit',

  'section.consents': 'Consents that end',
  'lead.consents':
    'Consents that end within 60 days, or have ended. The site obeys by itself; only people can ask again.',
  'section.left': 'People who have left',
  'lead.left': 'What became of their pages.',
  'section.waiting': 'Waiting for review',
  'lead.waiting': 'Somebody has written it and waits for an answer.',
  'section.unpublished': 'Not public yet',
  'lead.unpublished': 'Drafts, embargoes and what is held while a check is under way.',
  'section.links': 'Dead links',
  'lead.links': 'Links to other sites that did not answer as they should when they were last asked.',
  'section.untouched': 'Untouched for a year',
  'lead.untouched': 'Nobody has said for over a year that these pages still hold.',
  'section.translations': 'Translations behind their original',
  'lead.translations': 'The original has changed since it was translated.',
  'section.evidence': 'Stories without evidence',
  'lead.evidence': 'Told, and nothing more: no figure, no source, no document.',
  'section.results': 'Adoptions without a result',
  'lead.results': 'Units that do it too, and have not yet said what came of it.',
  'section.units': 'Silent units',
  'lead.units': 'No story, no adoption and no figure for {months, plural, one {# month} other {# months}}.',

  'found.consent-ends':
    'The consent ends on {until}, {days, plural, =0 {today} one {in one day} other {in # days}}. After that the page shows the public minimum only.',
  'todo.consent-ends': 'Ask again, and write the new date into “until” of the consent.',
  'found.consent-over': 'The consent ended on {until}. Since then the page shows the public minimum only.',
  'todo.consent-over': 'Ask again; or delete portrait and text from the content folder.',
  'found.leaving':
    'Leaves on {leftOn}. {keeps, select, yes {The page stays as it is: the consent holds after leaving.} other {After that the page shows the public minimum only.}}',
  'todo.leaving':
    '{keeps, select, yes {Nothing.} other {Ask before that day whether the page may stay; if so, write “keepAfterLeaving: true”.}}',
  'found.left-full': 'Left on {leftOn}. The page stays as it is: the consent holds after leaving.',
  'todo.left-full': 'Nothing, while the consent holds.',
  'found.left-minimum':
    'Left on {leftOn}. The page shows the public minimum: name, honours, unit at the time, citation.',
  'todo.left-minimum':
    '{rest, select, yes {Portrait or text still lie in the content folder: delete them, unless law or an agreement says to keep them.} other {Nothing: no more than the public minimum is kept.}}',
  'found.left-roll': 'Left on {leftOn}. There is no page any more; the name stands on the roll only.',
  'todo.left-roll':
    '{rest, select, yes {Portrait or text still lie in the content folder: delete them, unless law or an agreement says to keep them.} other {Nothing: no more than the public minimum is kept.}}',
  'found.left-unseen': 'Left on {leftOn}. Neither a page nor the roll names this person any more.',
  'todo.left-unseen':
    '{rest, select, yes {Portrait or text still lie in the content folder: delete them, or write “state: erased”.} other {Write “state: erased” if nothing is to be kept.}}',
  'found.waiting':
    '{kind, select, adoption {A unit says that it does this too, and nobody has answered.} other {In review.}}',
  'todo.waiting':
    '{kind, select, adoption {Check it with the unit, then write “state: published”.} other {Read and check it, then write “state: published”, or send it back with a reason.}}',
  'found.nominated':
    'Nominated on {received}; {days, plural, =0 {it came today} one {it has waited for one day} other {it has waited for # days}}.',
  'todo.nominated':
    'Check it where it was done. Then make a profile or a story of it and write “state: accepted”, or “declined” with the reason in “decided”; tell whoever sent it.',
  'found.draft': '{dated, select, yes {A draft, meant for {day}.} other {A draft.}}',
  'todo.draft': 'Finish it and write “state: review”, or delete it.',
  'found.overdue': 'Was meant to appear on {day}, and is not released.',
  'todo.overdue': 'Write “state: published”, or a later day into “publishAt”.',
  'found.embargo': 'Released, and held back until {day}.',
  'todo.embargo': 'Build the site on that day: it appears with the first build after its time.',
  'found.held': 'Held: a check is under way.',
  'todo.held': 'Ask how the check stands, and release or withdraw it.',
  'found.untouched': 'Last looked at on {last}, {days} days ago.',
  'todo.untouched':
    'Read it again with the unit. If everything still holds, write today’s date as “reviewedOn”.',
  'found.never-reviewed': 'Nobody has written down when it was last looked at.',
  'todo.never-reviewed': 'Read it again. If everything holds, write today’s date as “reviewedOn”.',
  'found.stale': 'The translation ({language}) is older than its original.',
  'todo.stale': 'Bring it up to date, then write “sourceHash: {hash}”.',
  'found.told': 'Published on {published}; the evidence is “told”.',
  'todo.told':
    'Ask the unit for one figure before and after with period and source, or for a document to attach.',
  'found.no-result':
    '{status, select, kept {Kept for good, begun {started}; nothing of its own measured.} other {Running since {started}; nothing of its own measured.}}',
  'todo.no-result':
    'Ask {unit}: how was it before, how is it now, over which time, and where does the figure stand?',
  'found.silent': 'Last heard of on {last}.',
  'todo.silent':
    'Call: what have they tried, and what came of it? An attempt that failed is worth telling too.',
  'found.never-heard': 'Nothing has ever come from here.',
  'todo.never-heard': 'Call: what is done well there that nobody has written down?',
  'found.link-dead':
    '{url} {reason, select, host {leads to a site that does not exist any more} other {leads to nothing any more ({status})}}; asked on {asked}.',
  'todo.link-dead': 'Find where it is now, or take the link out and name the source in words.',
  'found.link-failing':
    '{url} {reason, select, time {did not answer in time} refused {refused the connection} certificate {has no valid certificate} circle {only led in a circle} other {did not work{status, plural, =0 {} other { (#)}}}}; asked on {asked}.',
  'todo.link-failing': 'Open it by hand. It may have been a bad day; if it stays so, replace the link.',
  'found.link-closed': '{url} answers people only ({status}); asked on {asked}.',
  'todo.link-closed': 'Open it by hand once: no program can tell whether it still leads there.',
  'found.link-moved': '{url} has moved for good, to {to}; asked on {asked}.',
  'todo.link-moved': 'Write the new address.',

  'note.unknown-age':
    '{count} of {total, plural, one {# translation} other {# translations}} carry no “sourceHash”: nobody can tell whether they are up to date. Write it whenever a translation is checked; “npm run check” names it as soon as one stands there.',
  'note.never-asked':
    '{total, plural, one {# address} other {# addresses}} of other sites, never asked yet: “npm run report -- --links” asks them.',
  'note.asked':
    'Asked so far: {known} of {total, plural, one {# address} other {# addresses}} of other sites; the earliest answer is of {oldest}. “npm run report -- --links” asks again.',
  'note.nothing-sent': 'No unit has sent a story, an adoption or a figure yet, so silence says nothing.',

  'command.usage':
    'Usage: npm run report [-- --to FOLDER] [--lang vi|en|ja] [--months 6] [--links] [--date 2026-11-22]. The content folder is CONTENT_DIR, or content.',
  'command.noContent':
    'There is no settings.yml that can be read in {folder}. “npm run check” says what is wrong.',
  'command.inSite':
    'The report names people who are not public. {folder} lies in {site}, which is published. Choose a folder elsewhere.',
  'command.inContent':
    '{folder} lies in the content folder {content}, where every file has a use. Choose a folder elsewhere.',
  'command.holdsSite': '{folder} holds a finished site. Choose a folder of its own.',
  'command.noFolder': '{folder} is a file. Choose a folder.',
  'command.asking': 'Asking {count, plural, one {# address} other {# addresses}} of other sites',
  'command.unasked':
    '{count, plural, one {# address was} other {# addresses were}} not reached in time; what was known of them still holds.',
  'command.offline':
    'No site could be reached: this computer seems to have no network. What was known of the links still holds.',
  'command.badLinks':
    '{file} cannot be read, so nothing is known of the links. Delete it, or ask them again with --links.',
  'command.written': 'Written: {page} and {record}',
} as const;

/** A word of the owner's report. */
export type ReportWord = keyof typeof en;
