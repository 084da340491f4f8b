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

  const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
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
      // Some forms draw a question anew when it has an answer.
      if (!questions[index][0].isConnected) globalThis.reader.look();
      const [yes, , no] = questions[index];
      (yes.checked ? no : yes).click();
    },

    /** Answers the first questions as a person does, with time between them for all that a form does afterwards. */
    async pressOneByOne(count) {
      for (let index = 0; index < count; index += 1) {
        performance.mark('reader:pressed');
        globalThis.reader.press(index);
        await frame();
        performance.mark('reader:shown');
        await wait(450);
      }
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
