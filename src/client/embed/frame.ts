// Stands in the pages that other sites frame: takes the ground that was asked for, and says how high it is.
import type { HeightMessage } from './messages.ts';

const ground = new URLSearchParams(location.search).get('ground');
if (ground === 'light' || ground === 'dark')
  document.documentElement.classList.add(ground === 'dark' ? 'lacquer' : 'paper');

if (parent !== window) {
  const tell = (): void => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    const message: HeightMessage = { florilegium: 'height', height };
    // Any site may frame these pages, and a height is no secret.
    parent.postMessage(message, '*');
  };
  new ResizeObserver(tell).observe(document.body);
}
