const REMEDIES = {
  ledger:
    'Build again. If it stays, the pages and the content disagree, which is a fault of the program: report it with this list.',
  pages:
    'Where an own page (MDX) or words/ of the content make this, correct it there. Otherwise it is a fault of the program: report it.',
} as const;

/** Every rule of the gate with what to do when it is broken; `docs/gate.md` explains each. */
export const GATE_REMEDIES = {
  'wrong-pages': REMEDIES.ledger,
  'wrong-share-images': REMEDIES.ledger,
  'wrong-search': REMEDIES.ledger,
  'wrong-badges': REMEDIES.ledger,
  withheld:
    'Nobody may see this. Build again into an empty folder; if it stays, take the words out of what is public, or report it as a fault of the program.',
  erased:
    'Take it out of the text of the content. Where somebody else is meant, publish them first, so that the name is theirs.',
  'stray-file': 'Delete it and build again; whatever belongs to the site is made by the build.',
  'picture-metadata':
    'Build again, so that the picture is cleaned. Pictures get into a site through the content only.',
  'incomplete-page': REMEDIES.pages,
  'structured-data': REMEDIES.pages,
  'invalid-html': REMEDIES.pages,
  'shared-title': 'Give the entries different titles or names in the content.',
  'lost-address':
    'Where the address stands in a text of the content, correct it there. Otherwise it is a fault of the program: report it.',
} as const;

/** The id of a rule of the gate, stable: findings and documentation refer to it. */
export type GateRule = keyof typeof GATE_REMEDIES;
