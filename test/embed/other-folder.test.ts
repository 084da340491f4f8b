import { expect } from '@open-wc/testing';
import { fourElements, openPage, RECORD, says, scripts, showTheRecord } from '../support/page.js';

const FOLDERS = ['', 'a/', 'sites/default/files/2026/'];
const FILES = ['wwc.js', 'tier-badge.js', 'outcome-metric.js', 'scorecard.js', 'assessment.js'];

function copy(folder: string, file: string): string {
  return `/test-server/copies/${folder}cdn/${file}`;
}

/** Everything that a page loaded from a folder, by what is left of its address. */
function loadedFrom(window: Window, folder: string): string[] {
  const names = window.performance.getEntriesByType('resource').map(({ name }) => name);
  const start = new URL(copy(folder, ''), location.href).href;
  const own = names.filter((name) => name.startsWith(start));
  const strange = names.filter((name) => name.endsWith('.js') && !own.includes(name));
  expect(strange.filter((name) => !name.includes('/pages/'))).to.deep.equal([]);
  return own.map((name) => name.slice(start.length));
}

describe('the built files in a folder of the city', () => {
  for (const folder of FOLDERS) {
    it(`find what they load later in ${folder}cdn/`, async () => {
      const page = await openPage(
        `<div lang="es">${scripts(copy(folder, 'wwc.js'))}${fourElements(`src="${RECORD}"`)}</div>`,
      );
      await showTheRecord(page.document, 'es');
      expect(loadedFrom(page.window, folder).some((name) => name.startsWith('chunks/'))).to.equal(
        true,
      );
      expect(page.complaints).to.deep.equal([]);
    });
  }

  for (const file of FILES.slice(1)) {
    it(`work each alone: ${file}`, async () => {
      const tag = `wwc-${file.replace('.js', '')}`;
      const page = await openPage(`<div lang="es">${scripts(copy('b/', file))}
        <${tag} metric="broadband" src="${RECORD}"></${tag}></div>`);
      const said = { 'wwc-tier-badge': 'Oro, 2024', 'wwc-outcome-metric': '88' }[tag];
      await says(page.document.querySelector(tag), said ?? '31 de 43');
      expect(loadedFrom(page.window, 'b/').some((name) => name.startsWith('chunks/'))).to.equal(
        true,
      );
      expect(page.complaints).to.deep.equal([]);
    });
  }

  it('ask no other site for anything', async () => {
    const page = await openPage(scripts(copy('', 'wwc.js')) + fourElements(`src="${RECORD}"`));
    await showTheRecord(page.document);
    const sites = page.window.performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).origin);
    expect([...new Set(sites)]).to.deep.equal([location.origin]);
  });
});
