import { toBloomRecord, toRecipientRecord } from '../bloom/to-record.ts';
import { mayBeNamed } from '../channels.ts';
import { nameDecision, titleBesideName } from '../decision-name.ts';
import type { Lang } from '../fields.ts';
import { toFormat } from '../format.ts';
import { say, type Said } from '../local-text.ts';
import type { PageContext } from '../page-context.ts';
import type { Honour, Roll } from '../roll-types.ts';
import { LACQUER, PAPER, toColour } from '../share-layout/paint.ts';
import { drawCodeForPrint, drawForPrint } from './print-blooms.ts';
import { isNamedByDate } from './name-with-date.ts';
import { createSpeaker } from './print-words.ts';

/** All that a template of certificates receives, for one award to one recipient. Drawings are SVG. */
export type Certificate = {
  /** The decision's id, a slash, the recipient's key. */
  readonly id: string;
  readonly lang: Lang;
  /** Of the document, for screen readers and the list of windows. */
  readonly title: Said;
  readonly organisation: Said;
  /** Whether the content is marked as sample data. */
  readonly sample?: Said | undefined;
  readonly name: Said;
  readonly subject: Honour['subject'];
  /** Role and unit at the time. */
  readonly role?: Said | undefined;
  readonly unit?: Said | undefined;
  readonly award: Said;
  /** The official name of the award, where `award` is a translation. */
  readonly officialAward?: Said | undefined;
  readonly category?: Said | undefined;
  readonly share?: Said | undefined;
  readonly citation?: Said | undefined;
  readonly decision: {
    readonly name: Said;
    readonly title?: Said | undefined;
    /** As the language writes it, at its own precision; absent where the name says it. */
    readonly date?: Said | undefined;
    readonly issuer: Said;
  };
  /** The lasting address, and its code. */
  readonly address: string;
  readonly code: string;
  readonly bloom: { readonly paper: string; readonly lacquer: string };
  /** The colour of the bloom, as text may have it on paper, and on lacquer. */
  readonly colour: { readonly paper: string; readonly lacquer: string };
  readonly words: { readonly conferredOn: Said; readonly seal: Said; readonly scan: Said };
};

/** Whose certificates are wanted. */
export type CertificateChoice = {
  readonly decision?: string | undefined;
  readonly recipient?: string | undefined;
  /** Also those whom a decision only names: for the recipients' own hands. */
  readonly withBareNames: boolean;
};

/** The honours of a choice, in the order of the roll, and how many of them may have no certificate for want of consent. */
export function chooseHonours(
  { honours }: Pick<Roll, 'honours'>,
  { decision, recipient, withBareNames }: CertificateChoice,
): { readonly chosen: readonly Honour[]; readonly left: number } {
  const meant = honours.filter(
    (honour) =>
      honour.annulled === undefined &&
      (decision === undefined || honour.decision.id === decision) &&
      (recipient === undefined || idsOf(honour).includes(recipient)),
  );
  const chosen = meant.filter(
    (honour) =>
      mayBeNamed(honour.recipient, 'certificates') || (withBareNames && honour.recipient.kind === 'bare'),
  );
  return { chosen, left: meant.length - chosen.length };
}

/** The names by which the recipient of an honour may be asked for. */
export function idsOf({ id, key, recipient }: Honour): readonly string[] {
  return recipient.kind === 'profile' ? [recipient.honouree.id, id] : [key, id];
}

/** The certificate of an honour in the language of a context. */
export function toCertificate(honour: Honour, context: PageContext): Certificate {
  const { lang, site, t } = context;
  const { of, maybe, word } = createSpeaker(context);
  const { decision, award, recipient } = honour;
  const record = recipient.kind === 'bare' ? toRecipientRecord(honour) : toBloomRecord(recipient.honouree);
  const name = of(honour.name);
  const said = of(award.name);
  const official = say(award.name, site.defaultLang);
  const place = maybe(honour.unit?.name ?? honour.affiliation);
  const address = toLastingAddress(honour, context);
  return {
    ...{ id: honour.id, lang, name, subject: honour.subject, award: said, address },
    title: word(`${said.text}: ${name.text}`),
    organisation: of(site.organisation),
    sample: site.sample ? word(t('site.sample')) : undefined,
    role: maybe(honour.role),
    unit: place?.text === name.text ? undefined : place,
    officialAward: said.lang === official.lang ? undefined : official,
    category: maybe(honour.category),
    share: honour.share === undefined ? undefined : word(t('honour.share', { share: honour.share })),
    citation: maybe(honour.citation),
    decision: {
      name: word(nameDecision(decision, context)),
      title: maybe(titleBesideName(decision)),
      date: isNamedByDate(decision) ? undefined : word(toFormat(lang).date(decision.date)),
      issuer: of(decision.issuer.name),
    },
    code: drawCodeForPrint(address),
    bloom: { paper: drawForPrint(record, PAPER, 'full'), lacquer: drawForPrint(record, LACQUER, 'full') },
    colour: { paper: toColour('hue', record.hue, PAPER), lacquer: LACQUER.hues[record.hue] },
    words: {
      conferredOn: word(t('certificate.conferredOn')),
      seal: word(t('certificate.seal')),
      scan: word(t('certificate.scan')),
    },
  };
}

/** Where the honour can be found for good: on the recipient's page, or else on that of the decision. */
function toLastingAddress({ recipient, decision }: Honour, { routes, site }: PageContext): string {
  const hasPage = recipient.kind === 'profile' && recipient.honouree.hasPage;
  return new URL(routes.shortPathTo(hasPage ? recipient.honouree.id : decision.id), site.address).href;
}
