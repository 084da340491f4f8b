import { fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { WwcAssessment } from '../../components/assessment/index.js';
import { databaseShelf } from '../../components/assessment/keeping/database-shelf.js';
import { details as english } from '../../src/text/en/assessment-details.js';
import { details as spanish } from '../../src/text/es/assessment-details.js';
import type { AssessmentDetailsText } from '../../src/text/assessment-details-text.js';
import { EMPTY, all, result, until, wordsOf } from '../support/assessment-form.js';
import { expectAccessible } from '../support/axe.js';
import {
  becomeBrowserOf,
  breakDatabase,
  breakLocalStorage,
  keptDrafts,
  mendStores,
  takeOrigin,
  removeKept,
} from '../support/stores.js';

const LANGUAGES = { en: english, es: spanish };

let key = '';

interface State {
  /** Brings a form into it. */
  readonly reach: () => Promise<WwcAssessment>;
  /** What the form says then. */
  readonly says: (text: AssessmentDetailsText) => string;
}

const STATES: Readonly<Record<string, State>> = {
  'in the second best place': {
    async reach() {
      breakDatabase();
      return answered();
    },
    says: ({ keeping }) => keeping.places.localstorage,
  },
  'only until the page is left': {
    async reach() {
      breakDatabase();
      breakLocalStorage();
      return answered();
    },
    says: ({ keeping }) => keeping.places.memory,
  },
  'nowhere, as the page wants it': {
    reach: () => opened('DM', { storage: 'none' }),
    says: ({ keeping }) => keeping.places.memory,
  },
  'only as a text to be copied': {
    async reach() {
      takeOrigin();
      const form = await opened('DM', { storage: 'none' });
      await until(() => all(form, '.warning summary').length > 0);
      all(form, '.warning summary')[0]!.click();
      await until(() => all<HTMLTextAreaElement>(form, 'textarea')[0]!.value !== '');
      return form;
    },
    says: ({ keeping }) => keeping.record,
  },
  'for seven days, unless somebody comes back': {
    async reach() {
      becomeBrowserOf('Apple Computer, Inc.', false);
      const form = await answered();
      await until(() => /(Saved|Guardado).*\d/.test(result(form)));
      form.practice = null;
      await form.updateComplete;
      return form;
    },
    says: ({ keeping }) => keeping.places.indexeddb,
  },
  'by a newer version': {
    async reach() {
      const assessment = { ...EMPTY, answers: { DM1: { answer: 'yes', note: 'of the future' } } };
      await databaseShelf.write(stored(), () => ({ format: 'wwc-draft/2', assessment }));
      return opened('DM');
    },
    says: ({ keeping }) => keeping.newer,
  },
  'in a way that cannot be read': {
    async reach() {
      await databaseShelf.write(stored(), () => 'broken {');
      return opened('DM');
    },
    says: ({ keeping }) => keeping.unreadable,
  },
  'with another answer in another window': {
    async reach() {
      const form = await answered();
      await until(() => /(Saved|Guardado).*\d/.test(result(form)));
      const { revision } = (await databaseShelf.read(stored())) as { revision: number };
      const assessment = { ...EMPTY, answers: { DM1: { answer: 'no' } } };
      const theirs = { format: 'wwc-draft/1', revision: revision + 1, practice: null, assessment };
      choose(form, 'in-progress');
      await databaseShelf.write(stored(), () => theirs);
      return form;
    },
    says: ({ files }) => files.conflicts,
  },
  'until it is deleted': {
    async reach() {
      const form = await answered();
      await until(() => /(Saved|Guardado).*\d/.test(result(form)));
      form.practice = null;
      await form.updateComplete;
      all(form, '[part="task"]').at(-1)!.click();
      await until(() => all(form, 'summary').length > 0);
      all(form, 'summary').at(-1)!.click();
      return form;
    },
    says: ({ keeping }) => keeping.forgetHint,
  },
  'nowhere, for the record cannot be had': {
    reach: () => opened('DM', { src: '/test-server/status/500' }),
    says: ({ unread }) => unread.beginAnew,
  },
};

describe('<wwc-assessment> is accessible, light and dark, where a draft is kept', () => {
  beforeEach(() => (key = crypto.randomUUID()));

  afterEach(async () => {
    fixtureCleanup();
    mendStores();
    document.documentElement.lang = 'en';
    await forgetAll();
  });

  for (const [where, { reach, says }] of Object.entries(STATES)) {
    for (const [lang, text] of Object.entries(LANGUAGES)) {
      it(`${where}: ${lang}`, async () => {
        document.documentElement.lang = lang;
        const form = await reach();
        await until(() => wordsOf(form.shadowRoot).includes(says(text)));
        for (const theme of ['light', 'dark'] as const) {
          form.theme = theme;
          await form.updateComplete;
          await expectAccessible(form);
        }
      });
    }
  }
});

function stored(): string {
  return `wwc-2022|${key}`;
}

async function opened(practice: string, attributes: Record<string, string> = {}) {
  const form = document.createElement('wwc-assessment');
  for (const [name, value] of Object.entries({ practice, 'storage-key': key, ...attributes }))
    form.setAttribute(name, value);
  const parent = await fixture(html`<div></div>`);
  parent.append(form);
  await form.updateComplete;
  return form;
}

async function answered(): Promise<WwcAssessment> {
  const form = await opened('DM');
  await until(() => all(form, '.question').length > 0);
  choose(form, 'yes');
  await form.updateComplete;
  return form;
}

/** Answers the first criterion, whatever the language. */
function choose(form: WwcAssessment, value: string) {
  all<HTMLInputElement>(form, 'input[name="DM1"]')
    .find((input) => input.value === value)!
    .click();
}

/** What was set aside, too. */
async function forgetAll() {
  for (const [name] of await keptDrafts()) if (name.startsWith(stored())) await removeKept(name);
}
