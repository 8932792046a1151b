/**
 * `<dr-read-aloud text="…">` holds a button that reads the text out. It shows itself only where the browser has an English voice of its own:
 * a voice that is made elsewhere would send the text away.
 */
export class ReadAloudElement extends HTMLElement {
  connectedCallback(): void {
    if (!("speechSynthesis" in window)) return;
    this.addEventListener("click", this.#click);
    speechSynthesis.addEventListener?.("voiceschanged", this.#offer);
    this.#offer();
  }

  disconnectedCallback(): void {
    if (!("speechSynthesis" in window)) return;
    this.removeEventListener("click", this.#click);
    speechSynthesis.removeEventListener?.("voiceschanged", this.#offer);
    speechSynthesis.cancel();
  }

  get #voice(): SpeechSynthesisVoice | undefined {
    return speechSynthesis.getVoices().find((voice) => voice.localService && voice.lang.startsWith("en"));
  }

  #offer = (): void => {
    this.hidden = this.#voice === undefined;
  };

  #click = (): void => {
    const voice = this.#voice;
    if (speechSynthesis.speaking) {
      speechSynthesis.cancel();
    } else if (voice) {
      const words = new SpeechSynthesisUtterance(this.getAttribute("text") ?? "");
      words.voice = voice;
      words.lang = voice.lang;
      words.onstart = () => this.#label("Stop reading");
      words.onend = () => this.#label("Read it to me");
      words.onerror = words.onend;
      speechSynthesis.speak(words);
    }
  };

  #label(text: string): void {
    const label = this.querySelector("[data-label]");
    if (label) label.textContent = text;
  }
}

customElements.define("dr-read-aloud", ReadAloudElement);
