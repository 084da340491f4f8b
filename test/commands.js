/**
 * What a test asks of the browser from outside the page: real keys, a real pointer, the window's size, media features.
 * A plugin of the test runner; the tests call it through test/support/ (keys.ts, pointer.ts, viewport.ts, media.ts).
 *
 * The runner's own sendKeys presses all letters of a word at once in WebKit, and its setViewport and emulateMedia know
 * Puppeteer's engines alone: these commands do the same thing in all three, or say that they cannot.
 */

/** Keys by their `KeyboardEvent.key`, as WebDriver spells them: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const WEBDRIVER_KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE006',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

const puppeteer = {
  async press(page, chord) {
    const keys = chord.map((key) => (key === 'Space' ? ' ' : key));
    for (const key of keys) await page.keyboard.down(key);
    for (const key of keys.reverse()) await page.keyboard.up(key);
  },
  async type(page, text) {
    await page.keyboard.type(text);
  },
  async point(page, { x, y, click }) {
    await page.mouse.move(x, y);
    if (click) await page.mouse.click(x, y);
  },
  async resize(page, { width, height }) {
    await page.setViewport({ width, height });
  },
};

const webDriver = {
  async press(driver, chord) {
    const values = chord.map((key) => WEBDRIVER_KEYS[key] ?? key);
    await driver.performActions([
      {
        type: 'key',
        id: 'keyboard',
        actions: [
          ...values.map((value) => ({ type: 'keyDown', value })),
          ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
        ],
      },
    ]);
  },
  async type(driver, text) {
    for (const letter of text) await webDriver.press(driver, [letter]);
  },
  async point(driver, { x, y, click }) {
    const press = [
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await driver.performActions([
      {
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: [{ type: 'pointerMove', duration: 0, x, y }, ...(click ? press : [])],
      },
    ]);
  },
  async resize(driver, { width, height, frame }) {
    await driver.setWindowRect(null, null, width + frame.width, height + frame.height);
  },
};

/** Media features that Chromium really emulates. One protocol session per page, since it all ends with the session. */
const protocolSessions = new WeakMap();

function protocolOf(page) {
  if (!protocolSessions.has(page)) protocolSessions.set(page, page.createCDPSession());
  return protocolSessions.get(page);
}

async function emulate(page, { media, features }) {
  const session = await protocolOf(page);
  const hasFinger = features.some(({ name }) => name === 'pointer');
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: hasFinger });
  await session.send('Emulation.setEmulatedMedia', {
    media,
    features: features.filter(({ name }) => name !== 'pointer'),
  });
}

/** What a page of Chromium holds once its garbage is collected: nodes, listeners, bytes of its heap. */
async function held(page) {
  const session = await protocolOf(page);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const valueOf = (name) => metrics.find((metric) => metric.name === name)?.value;
  return {
    nodes: valueOf('Nodes'),
    listeners: valueOf('JSEventListeners'),
    bytes: valueOf('JSHeapUsedSize'),
  };
}

/** The words of each page of the paper that a page of Chromium is printed on. */
async function paper(page, { format }) {
  const margin = { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' };
  const data = await page.pdf({ format, margin });
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const pdf = await getDocument({ data: new Uint8Array(data), verbosity: 0 }).promise;
  const numbers = Array.from({ length: pdf.numPages }, (_, at) => at + 1);
  const sheets = await Promise.all(
    numbers.map(async (number) => (await (await pdf.getPage(number)).getTextContent()).items),
  );
  await pdf.destroy();
  return sheets.map((items) => items.map(({ str, hasEOL }) => str + (hasEOL ? ' ' : '')).join(''));
}

/** The test runner's plugin. */
export function browserCommands() {
  return {
    name: 'wwc-browser-commands',
    async executeCommand({ command, payload, session: { id, browser } }) {
      const isWebDriver = browser.type === 'webdriver';
      const [hands, target] = isWebDriver
        ? [webDriver, browser.driver]
        : [puppeteer, browser.getPage(id)];
      if (command === 'wwc-press') {
        for (const chord of payload.chords) await hands.press(target, chord);
        return true;
      }
      if (command === 'wwc-type') {
        await hands.type(target, payload.text);
        return true;
      }
      if (command === 'wwc-point') {
        await hands.point(target, payload);
        return true;
      }
      if (command === 'wwc-resize') {
        await hands.resize(target, payload);
        return true;
      }
      if (command === 'wwc-paper') return browser.name === 'Chromium' ? paper(target, payload) : [];
      if (command === 'wwc-held')
        return browser.name === 'Chromium' ? held(target) : { nodes: null };
      if (command === 'wwc-emulate') {
        if (browser.name !== 'Chromium') return { emulated: false };
        await emulate(target, payload);
        return { emulated: true };
      }
    },
  };
}
