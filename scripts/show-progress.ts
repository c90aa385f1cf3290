import { spinner } from '@clack/prompts';

/** Shows stages of long work: a moving sign on a terminal, one plain line per stage elsewhere. */
export type Progress = {
  readonly stage: (text: string) => void;
  readonly detail: (text: string) => void;
  readonly end: (text: string) => void;
  readonly fail: (text: string) => void;
};

/** Progress for this terminal, or for none. */
export function createProgress(isTerminal = process.stdout.isTTY): Progress {
  return isTerminal ? createMoving() : createPlain();
}

function createPlain(): Progress {
  return {
    stage: (text) => console.log(text),
    detail: () => undefined,
    end: (text) => console.log(text),
    fail: (text) => console.error(text),
  };
}

function createMoving(): Progress {
  const sign = spinner();
  let current: string | undefined;
  const finish = (text: string): void => {
    if (current === undefined) console.log(text);
    else sign.stop(text);
    current = undefined;
  };
  return {
    stage(text) {
      if (current === undefined) sign.start(text);
      else sign.message(text);
      current = text;
    },
    detail: (text) => sign.message(`${current ?? ''} ${text}`),
    end: finish,
    fail: finish,
  };
}
