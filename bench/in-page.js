/* Runs in a measured page, after it was loaded: how a reader answers. A classic script. */
(() => {
  let questions = [];

  /** Every choice on the page, in open shadow roots too, by the name of its question. */
  function choicesIn(root, found = new Map()) {
    for (const element of root.querySelectorAll('*')) {
      if (element.matches('input[type=radio]')) {
        found.set(element.name, [...(found.get(element.name) ?? []), element]);
      }
      if (element.shadowRoot) choicesIn(element.shadowRoot, found);
    }
    return found;
  }

  /** Some forms draw a question anew when it has an answer. */
  function choicesOf(index) {
    if (!questions[index][0].isConnected) globalThis.reader.look();
    return questions[index];
  }

  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

  globalThis.reader = {
    frame,

    /** Finds the questions that the page shows, and says how many they are. */
    look() {
      questions = [...choicesIn(document).values()];
      return questions.length;
    },

    /** Says "yes" to a question, or "no" where "yes" stands already. */
    press(index) {
      const [yes, , no] = choicesOf(index);
      (yes.checked ? no : yes).click();
    },

    /** Brings "yes" of a question into the middle of the window, and says where a mouse meets it. */
    find(index) {
      performance.mark('reader:looks');
      const [yes] = choicesOf(index);
      const met = yes.closest('label') ?? yes;
      met.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = met.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },

    /** Answers all that the page asks, a frame apart. */
    async pressAll() {
      for (let index = 0; index < globalThis.reader.look(); index += 1) {
        globalThis.reader.press(index);
        await frame();
      }
    },

    /** How many questions on the page have an answer. */
    answered() {
      globalThis.reader.look();
      return questions.filter((choices) => choices.some(({ checked }) => checked)).length;
    },
  };
})();
