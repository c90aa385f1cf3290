// The guide to the rules: the browser goes to the place of a rule by itself; here it also hears that the desk has ended.
import { watchServer } from './notices.ts';

watchServer(() => undefined);
