/* Runs in a measured page, after it was loaded: how a reader answers. A classic script. */
(() => {
  /** Says in the recording that all of the answer before is done, see trace.ts. */
  const LOOKS = 'reader:looks';
  const [YES, NO] = [0, 2];
  let questions = [];
  /** By the question: the place of the choice. */
  let chosen = [];

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

  /** Finds the questions that the page shows, and says how many they are. */
  function readPage() {
    questions = [...choicesIn(document).values()];
    return questions.length;
  }

  /** What a question is answered with: "yes", or "no" where "yes" stands already. */
  function choose(index) {
    // Some forms draw a question anew when it has an answer.
    if (!questions[index][0].isConnected) readPage();
    chosen[index] = questions[index][0].checked ? NO : YES;
    return questions[index][chosen[index]];
  }

  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

  globalThis.reader = {
    /** Looks at the questions that the page shows, and says how many they are. */
    look() {
      performance.mark(LOOKS);
      chosen = [];
      return readPage();
    },

    /** Brings the answer to a question into the middle of the window, and says where a mouse meets it. */
    find(index) {
      performance.mark(LOOKS);
      const choice = choose(index);
      const met = choice.closest('label') ?? choice;
      met.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = met.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },

    /** Goes to another page of the form, until that is drawn. */
    async turn(show) {
      performance.mark(LOOKS);
      await show();
      await frame();
      await frame();
    },

    /** How many questions of the page took their answer. */
    answered() {
      readPage();
      return chosen.filter((place, index) => questions[index]?.[place].checked).length;
    },
  };
})();
