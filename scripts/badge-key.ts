// `npm run badge-key`: prints a new key to sign badges with, as BADGE_KEY takes it, and writes nothing.
import { makeBadgeKey } from '../src/adapters/node/badges/badge-key.ts';
import { chooseReportLanguage } from '../src/adapters/node/report-problems.ts';
import { createSay } from '../src/words/commands/languages.ts';

// The words go where messages go, so that the key alone can be handed on: BADGE_KEY="$(npm run --silent badge-key)".
console.error(createSay(chooseReportLanguage(process.env))('badgeKey.made'));
console.log(makeBadgeKey());
