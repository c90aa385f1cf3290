import type { Now } from './calendar.ts';
import type { Content } from './content.ts';
import type { Problem } from './problem.ts';
import { findAddressProblems } from './problems-of-addresses.ts';
import { findCharacterProblems } from './problems-of-characters.ts';
import { findCopies } from './problems-of-copies.ts';
import { findDecisionProblems } from './problems-of-decisions.ts';
import { findIdProblems } from './problems-of-ids.ts';
import { findWithheldNames } from './problems-of-names.ts';
import { findNominationProblems } from './problems-of-nominations.ts';
import { findPeopleProblems } from './problems-of-people.ts';
import { findPrivacyProblems } from './problems-of-privacy.ts';
import { findReferenceProblems } from './problems-of-references.ts';
import { findReviewProblems } from './problems-of-reviews.ts';
import { findStoryProblems } from './problems-of-stories.ts';
import { findTranslationProblems } from './problems-of-translations.ts';

/** The mistakes that only show when several files are read together, or on a certain day; in no order. */
export function findProblems(content: Content, now: Now): readonly Problem[] {
  return [
    ...findIdProblems(content),
    ...findReferenceProblems(content),
    ...findAddressProblems(content),
    ...findTranslationProblems(content),
    ...findPeopleProblems(content, now),
    ...findDecisionProblems(content),
    ...findStoryProblems(content),
    ...findNominationProblems(content),
    ...findCopies(content),
    ...findPrivacyProblems(content, now),
    ...findCharacterProblems(content),
    ...findWithheldNames(content, now),
    ...findReviewProblems(content, now),
  ];
}
