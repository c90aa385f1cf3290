import { startScreen } from './start-screen.ts';

/** A screen for a lobby. Without a script, its page leads to the site. */
class LobbyScreen extends HTMLElement {
  #isStarted = false;

  connectedCallback(): void {
    if (this.#isStarted) return;
    this.#isStarted = true;
    document.documentElement.classList.add('playing');
    void startScreen(this);
  }
}

customElements.define('lobby-screen', LobbyScreen);
