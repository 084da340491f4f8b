/** Loaded before each test file in a browser (web-test-runner.config.js): a page that complains fails its test. */
import { resetMedia } from './media.js';
import { resetPointer } from './pointer.js';
import { resetViewport, setViewport, VIEWPORT } from './viewport.js';
import { failOnComplaints, listen } from './warnings.js';

listen();

// WebKit crashes where a style sheet changes after an element that wore it has been collected, but not its shadow root.
if (navigator.vendor.startsWith('Apple')) {
  const hosts: Element[] = [];
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    hosts.push(this);
    return attachShadow.call(this, init);
  };
}

before(async () => {
  if (innerWidth !== VIEWPORT.width || innerHeight !== VIEWPORT.height) await setViewport(VIEWPORT);
});

beforeEach(function () {
  const test = this.currentTest;
  const body = test?.fn;
  // A test that takes `done` decides itself when it ends: what it hears fails the next one, or the file.
  if (!test || !body || body.length > 0) return;
  test.fn = async function () {
    await failOnComplaints(() => (body as () => unknown).call(this));
  };
});

afterEach(async () => {
  await resetMedia();
  await resetViewport();
  await resetPointer();
});

after(async () => {
  await failOnComplaints(() => undefined);
});

// A form with an unsaved answer would ask before the page is left for the next file, and no one is there to answer.
after(() => document.body.replaceChildren());
