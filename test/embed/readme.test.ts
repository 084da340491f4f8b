import { expect } from '@open-wc/testing';
import { until, wordsIn } from '../support/demo-page.js';

const readme = await (await fetch('/README.md')).text();

/** The code block after `<!-- example:name -->`. */
function example(name: string): string {
  const [, code] =
    new RegExp(`<!-- example:${name} -->\\s+\`\`\`\\w+\\n([^]*?)\`\`\``).exec(readme) ?? [];
  if (!code) throw new Error(`README has no example ${name}.`);
  return code;
}

/** Puts an example on the page, as an editor would paste it; its addresses count from the demo. */
async function paste(name: string): Promise<Element[]> {
  const { body } = new DOMParser().parseFromString(example(name), 'text/html');
  const parts = [...body.children].filter((element) => element.localName.startsWith('wwc-'));
  for (const part of parts) {
    for (const name of ['src', 'benchmark-src']) {
      const address = part.getAttribute(name);
      if (address) part.setAttribute(name, `/demo/${address}`);
    }
  }
  const host = document.createElement('div');
  document.body.append(host);
  host.append(...parts);
  await import('/dist/cdn/wwc.js' as string);
  return parts;
}

describe('the examples in the README', () => {
  afterEach(() => {
    for (const element of document.querySelectorAll('body > div')) element.remove();
  });

  it('show the badge with two lines', async () => {
    expect(example('badge').trim().split('\n')).to.have.length(2);
    const [badge] = await paste('badge');
    await until(() => wordsIn(badge!).includes('Gold certified, 2024'));
    expect(wordsIn(badge!)).to.include('Sample City').and.to.include('stated by the city');
  });

  it('load a script that the folder holds, where the page says that it lies', async () => {
    for (const [name, loaded] of [
      ['badge', 'tier-badge.js'],
      ['scorecard', 'scorecard.js'],
      ['metric', 'outcome-metric.js'],
      ['form', 'wwc.js'],
    ] as const) {
      const [, file] =
        /<script type="module" src="\/wwc\/(.+)"><\/script>/.exec(example(name)) ?? [];
      expect(file, name).to.equal(loaded);
      expect((await fetch(`/dist/cdn/${file}`)).status).to.equal(200);
    }
  });

  it('show the badge of a record', async () => {
    const [badge] = await paste('badge-record');
    await until(() => wordsIn(badge!).includes('Gold certified, 2024'));
  });

  it('show the scorecard of a record', async () => {
    const [scorecard] = await paste('scorecard');
    await until(() => wordsIn(scorecard!).includes('31 of 43'));
  });

  it('show the scorecard as a card, as the report, and in parts', async () => {
    const [card, report] = await paste('views');
    await until(() => wordsIn(card!).includes('31 of 43') && wordsIn(report!).includes('31 of 43'));
    await until(() => wordsIn(report!).includes('Take it with you'));
    expect(wordsIn(card!)).to.not.include('Next steps');
    const [part] = await paste('sections');
    await until(() => wordsIn(part!).includes('Next steps'));
    expect(wordsIn(part!)).to.not.include('Every criterion');
  });

  it('show several years, and other cities, from files and from inside the tag', async () => {
    const [years] = await paste('years');
    await until(() => wordsIn(years!).includes('Over the years'));
    const [others] = await paste('others');
    await until(() => wordsIn(others!).includes('Cities of this size'));
    const [inside] = await paste('inside');
    await until(() => wordsIn(inside!).includes('2 of 43') && wordsIn(inside!).includes('41%'));
  });

  it('show a metric with and without a record', async () => {
    const [recorded, told] = await paste('metric');
    await until(() => wordsIn(recorded!).includes('88'));
    await until(() => wordsIn(told!).includes('8.1'));
  });

  it('show a metric out of the data of a portal', async () => {
    const [metric] = await paste('metric-portal');
    await until(() => wordsIn(metric!).includes('81.3% in 2023'));
  });

  it('show the form, and a scorecard that follows it', async () => {
    const [form, scorecard] = await paste('form');
    await until(() => wordsIn(form!).includes('Data Management'));
    await until(() => wordsIn(scorecard!).includes('0 of 43'));
  });

  it('keep what a reader answers', async () => {
    const [form] = await paste('form');
    await run(example('event'));
    form!.setAttribute('practice', 'DM');
    await until(() => form!.shadowRoot!.querySelector('input[value="yes"]') !== null);
    form!.shadowRoot!.querySelector<HTMLInputElement>('input[value="yes"]')!.click();
    expect(JSON.parse(sessionStorage.getItem('draft')!).answers.DM1.answer).to.equal('yes');
    expect(document.title).to.equal('1 of 43');
    sessionStorage.removeItem('draft');
  });

  it('score with the core', async () => {
    const said = await run(example('core'));
    expect(said).to.deep.equal(['1 of 43, tier: null']);
  });
});

/** Runs the lines as a module of a project that has the package; returns what they print. */
async function run(code: string): Promise<string[]> {
  const said: string[] = [];
  const log = console.log;
  console.log = (...values: unknown[]) => said.push(values.join(' '));
  const text = code.replaceAll("'wwc-widgets/core'", `'${location.origin}/dist/core.js'`);
  const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  try {
    await import(address);
  } finally {
    console.log = log;
    URL.revokeObjectURL(address);
  }
  return said;
}
