import { isStale, toNextLook } from '../../domain/screen/freshness.ts';
import { parseRelease } from '../../domain/screen/release.ts';
import { isScreenData, type ScreenData } from '../../domain/screen/screen-data.ts';
import { askText, parseJson } from './ask.ts';
import type { Storekeeper } from './storekeeper.ts';

export type UpdateOptions = {
  readonly releaseAddress: string;
  readonly dataAddress: string;
  /** The release that is shown now. */
  readonly shown: () => string;
  readonly storekeeper: Storekeeper;
  /** A new release is kept as a whole: the page can be loaded again from it. */
  readonly onRelease: (release: string) => void;
  /** Where no worker can keep a release, its data alone. */
  readonly onData: (data: ScreenData) => void;
  /** Told at every look: of when the screen is, where it has heard nothing for days. */
  readonly onAge: (lastHeard: number | undefined) => void;
};

const MEMORY = 'screen heard';

/** Asks the site every few minutes whether there is a new release. Whatever goes wrong, the screen goes on with what it has. */
export function lookForUpdates(options: UpdateOptions): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastHeard = recall() ?? Date.now();
  const lookLater = (wait: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), wait);
  };
  const look = async (): Promise<void> => {
    lookLater(toNextLook(Math.random()));
    const heard = await lookOnce(options).catch(() => false);
    if (heard) {
      lastHeard = Date.now();
      remember(lastHeard);
    }
    options.onAge(isStale(lastHeard, Date.now()) ? lastHeard : undefined);
  };
  // A network that is back needs a moment until it carries.
  addEventListener('online', () => lookLater(5_000));
  lookLater(1_000);
}

/** Whether the site has answered. */
async function lookOnce(options: UpdateOptions): Promise<boolean> {
  const { releaseAddress, dataAddress, shown, storekeeper, onRelease, onData } = options;
  const text = await askText(releaseAddress);
  const release = text === undefined ? undefined : parseRelease(text);
  if (text === undefined || release === undefined) return false;
  const kept = await storekeeper.keep(text);
  if (release.release === shown()) return true;
  if (kept === 'kept' && storekeeper.isServing()) onRelease(release.release);
  if (kept !== 'none') return true;
  const data = parseJson(await askText(dataAddress));
  if (isScreenData(data) && data.release === release.release) onData(data);
  return true;
}

/** The store of a browser may be closed to pages, or full. */
function remember(instant: number): void {
  try {
    localStorage.setItem(MEMORY, String(instant));
  } catch {
    return;
  }
}

function recall(): number | undefined {
  try {
    const instant = Number(localStorage.getItem(MEMORY));
    return Number.isFinite(instant) && instant > 0 ? instant : undefined;
  } catch {
    return undefined;
  }
}
