/** What a key of a keyboard or of a remote control asks for. */
export type Command = 'next' | 'previous' | 'pause' | 'fullScreen' | 'setUp' | 'close';

const COMMANDS: Readonly<Record<string, Command>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  MediaTrackNext: 'next',
  MediaFastForward: 'next',
  ChannelUp: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  MediaTrackPrevious: 'previous',
  MediaRewind: 'previous',
  ChannelDown: 'previous',
  ' ': 'pause',
  MediaPlayPause: 'pause',
  MediaPlay: 'pause',
  MediaPause: 'pause',
  f: 'fullScreen',
  s: 'setUp',
  ContextMenu: 'setUp',
  Escape: 'close',
  GoBack: 'close',
};

/** The command of a key; none with Control, Alt or Meta, which are the browser's own. */
export function toCommand(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>,
): Command | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  return COMMANDS[event.key] ?? COMMANDS[event.key.toLowerCase()];
}
