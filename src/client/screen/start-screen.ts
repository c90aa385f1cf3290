import { createProgramme, toFirstStep, type Programme, type Slide } from '../../domain/screen/programme.ts';
import {
  isNight,
  narrowScreen,
  readScreenChoice,
  type ScreenChoice,
} from '../../domain/screen/screen-choice.ts';
import { isScreenData, type ScreenData } from '../../domain/screen/screen-data.ts';
import { createSay } from '../search/say.ts';
import { askText, parseJson } from './ask.ts';
import { followLanguage } from './follow-language.ts';
import { askToStay, keepAwake, toggleFullScreen } from './keep-awake.ts';
import { toCommand, type Command } from './keys.ts';
import { makePicture, makeSlide } from './make-slide.ts';
import { createPlayer } from './player.ts';
import { mayReload, reloadOnce } from './reload-once.ts';
import { createSetUpPanel } from './set-up-panel.ts';
import { createStage } from './stage.ts';
import { createStorekeeper } from './storekeeper.ts';
import { lookForUpdates } from './updates.ts';

/** How long to wait before data that could not be had are asked for again. */
const RETRY = 15_000;
/** How long a note for whoever sets a screen up stays. */
const NOTED = 20_000;

/** Starts the screen in an element: it never ends, and shows what it has whatever becomes of the network. */
export async function startScreen(host: HTMLElement): Promise<void> {
  const say = createSay(host);
  const { data: dataAddress = '', release: releaseAddress = '', worker = '', folder = '' } = host.dataset;
  const part = (name: string): HTMLElement | undefined =>
    host.querySelector<HTMLElement>(`[data-part="${name}"]`) ?? undefined;
  const [stageElement, forest] = [part('stage'), part('forest')?.querySelector<HTMLElement>('.slide')];
  const [one, other] = host.querySelectorAll<HTMLElement>('[data-part="slot"]');
  const mark = part('mark');
  if (!stageElement || !forest || !mark || !one || !other) return;
  let data = await provideData(dataAddress);
  const { choice, faults } = readScreenChoice(location.search, data);
  const faultsOfLanguage = followLanguage(location.search, host.dataset['languages'] ?? '');
  const notes = [...faults, ...faultsOfLanguage].map((fault) => say('fault', fault));
  const programmeOf = (its: ScreenData): Programme => toProgramme(its, choice);
  const isNarrow = choice.unit !== undefined || choice.topic !== undefined || choice.year !== undefined;
  if (isNarrow && isBare(narrowScreen(data, choice))) notes.push(say('nothing'));
  let current = programmeOf(data);
  const stage = createStage(stageElement, [one, other]);
  let waiting: string | undefined;
  const player = createPlayer({
    programme: current,
    first: toFirstStep(Date.now(), choice.seconds, current.round),
    seconds: choice.seconds,
    show: (slide, step) => {
      chooseGround(choice);
      const element = makeSlide(slide, say, forest);
      if (element !== forest) element.querySelector('.words')?.prepend(mark.cloneNode(true));
      stage.show(element, step);
      fetchAhead(current.slideAt(step + 1));
    },
    isLeaving: () => {
      if (waiting === undefined || !mayReload(waiting)) return false;
      reloadOnce(waiting);
      return true;
    },
  });
  const tell = createNote(part('note'));
  tell(notes.length > 0 ? notes.join(' ') : say('hint'));
  const panel = createSetUpPanel(host, data, choice, say);
  const commands: Readonly<Record<Command, () => void>> = {
    next: () => player.go(1),
    previous: () => player.go(-1),
    pause: () => tell(player.pause() ? say('paused') : ''),
    fullScreen: toggleFullScreen,
    setUp: panel.open,
    close: panel.close,
  };
  addEventListener('keydown', (event) => {
    const command = toCommand(event);
    if (command === undefined || isTyping(event)) return;
    event.preventDefault();
    commands[command]();
  });
  keepAwake();
  askToStay();
  const dates = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long' });
  const stale = part('stale');
  lookForUpdates({
    ...{ releaseAddress, dataAddress, storekeeper: createStorekeeper(worker, folder) },
    shown: () => data.release,
    onRelease: (release) => {
      waiting = release;
    },
    onData: (newer) => {
      data = newer;
      current = programmeOf(newer);
      player.change(current);
    },
    onAge: (lastHeard) => {
      if (stale === undefined) return;
      stale.hidden = lastHeard === undefined;
      stale.textContent = lastHeard === undefined ? '' : say('asOf', { date: dates.format(lastHeard) });
    },
  });
}

/** The data, asked for until they are there: the page itself is all that a screen needs to begin with. */
async function provideData(address: string): Promise<ScreenData> {
  for (;;) {
    const data = parseJson(await askText(address));
    if (isScreenData(data)) return data;
    await new Promise((resolve) => setTimeout(resolve, RETRY));
  }
}

/** Fetches the picture of the next slide, so that it is there in time. */
function fetchAhead(slide: Slide): void {
  if (slide.kind === 'honour' && slide.portrait !== undefined) makePicture(slide.portrait);
}

/** A choice that nothing fits shows everything: an empty lobby screen helps nobody. */
function toProgramme(data: ScreenData, choice: ScreenChoice): Programme {
  const narrowed = narrowScreen(data, choice);
  return createProgramme(isBare(narrowed) ? data : narrowed, choice.slides);
}

function isBare({ honours, decisions, stories }: ScreenData): boolean {
  return honours.length + decisions.length + stories.length === 0;
}

function chooseGround({ ground, night }: ScreenChoice): void {
  const { classList } = document.documentElement;
  const isDark = isNight(night, new Date().getHours());
  classList.toggle('night', isDark);
  classList.toggle('lacquer', isDark || ground === 'lacquer');
}

/** In a dialogue, keys mean what they always mean. */
function isTyping(event: KeyboardEvent): boolean {
  return event.target instanceof Element && event.target.closest('dialog') !== null;
}

function createNote(element: HTMLElement | undefined): (words: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (words) => {
    if (element === undefined) return;
    element.textContent = words;
    clearTimeout(timer);
    timer = setTimeout(() => (element.textContent = ''), NOTED);
  };
}
