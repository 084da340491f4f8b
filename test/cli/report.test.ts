import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run.js';
import { csvLines } from '../../src/document/csv-lines.js';
import {
  criteriaOf,
  parseAssessment,
  parseBenchmark,
  publicCopy,
  wwc2022,
} from '../../src/index.js';
import { anotherStandard } from '../fixtures/another-standard.js';
import { sampleBenchmark } from '../fixtures/sample-benchmark.js';
import { sampleCity } from '../fixtures/sample-city.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wwc-report-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

/** What a command answers, notes beside it, and returns; `input` is what it finds on standard input. */
async function wwc(args: readonly string[], input: unknown = sampleCity) {
  const [said, noted]: [string[], string[]] = [[], []];
  const code = await run(args, {
    say: (line) => said.push(line),
    note: (line) => noted.push(line),
    readInput: () => Buffer.from(typeof input === 'string' ? input : JSON.stringify(input)),
    now: () => 0,
    fetch: () => Promise.reject(new Error('no network')),
  });
  return { code, said: said.join('\n'), noted: noted.join('\n') };
}

describe('wwc report', () => {
  for (const [format, start] of [
    ['html', '<!doctype html>'],
    ['markdown', '# Sample City: Gold certified, 2024'],
  ] as const) {
    it(`writes the golden record as ${format}, from standard input`, async () => {
      const { code, said, noted } = await wwc(['report', '-', '--format', format]);
      expect({ code, noted }).to.deep.equal({ code: 0, noted: '' });
      expect(said.startsWith(start)).to.equal(true);
      for (const figure of ['31 of 43', '72%', '89%', '75%', '86%', '100%', '80%', '67%', '25%']) {
        expect(said).to.contain(figure);
      }
      for (const { name } of criteriaOf(wwc2022)) {
        expect(said.replaceAll('&amp;', '&')).to.contain(name);
      }
    });
  }

  it('is HTML in English where nothing is said', async () => {
    const { said } = await wwc(['report', put('city.json', sampleCity)]);
    expect(said).to.contain('<html lang="en">');
  });

  it('speaks Spanish, with the figures of a country', async () => {
    const { said } = await wwc(['report', '-', '--lang', 'es-MX', '--format', 'markdown']);
    expect(said).to.contain('Certificación Oro, 2024');
    expect(said).to.contain('30,000 residentes');
  });

  it('writes the criteria as a file for a spreadsheet', async () => {
    const { said } = await wwc(['report', '-', '--format', 'csv']);
    const [heads, ...lines] = csvLines(said);
    expect(heads?.[0]).to.equal('Code');
    expect(lines).to.have.length(43);
    expect(lines.filter((cells) => cells.at(-1) === '1')).to.have.length(31);
  });

  it('puts what other cities do beside the criteria for a spreadsheet', async () => {
    const benchmark = put('benchmark.json', sampleBenchmark);
    const { said } = await wwc(['report', '-', '--format', 'csv', '--benchmark', benchmark]);
    const [heads, dm1, dm2] = csvLines(said);
    expect(heads!.slice(-2).every((head) => head.endsWith('that do this (%)'))).to.equal(true);
    expect(dm1!.slice(-2)).to.deep.equal(['41', 'not published']);
    expect(dm2!.slice(-2)).to.deep.equal(['not published', 'not published']);
  });

  it('gives the public copy as JSON', async () => {
    const { said } = await wwc(['report', '-', '--format', 'json']);
    expect(JSON.parse(said)).to.deep.equal(publicCopy(parseAssessment(sampleCity).value!));
  });

  it('shows the reviewers’ notes only where that is asked for', async () => {
    const note = sampleCity.answers.DM8.review.note;
    for (const format of ['html', 'markdown', 'csv', 'json']) {
      const args = ['report', '-', '--format', format];
      expect((await wwc(args)).said).not.to.contain(note);
      expect((await wwc([...args, '--review-notes'])).said).to.contain(note);
    }
  });

  it('never shows what a city keeps to itself', async () => {
    const evidence = [{ title: 'secret' }];
    const record = { ...sampleCity, answers: { DM1: { answer: 'yes', note: 'secret', evidence } } };
    for (const format of ['html', 'markdown', 'csv', 'json']) {
      const args = ['report', '-', '--format', format, '--review-notes'];
      const { said } = await wwc(args, record);
      expect(said).to.contain('Sample City'.slice(0, format === 'csv' ? 0 : undefined));
      expect(said).not.to.contain('secret');
    }
  });

  it('puts other cities beside it', async () => {
    const benchmark = put('benchmark.json', sampleBenchmark);
    const { said } = await wwc(['report', '-', '--benchmark', benchmark]);
    expect(said)
      .to.contain('Cities of this size')
      .and.to.contain('The figures of other cities are made up');
  });

  it('shows how it went on, where there are earlier records', async () => {
    const { city } = sampleCity;
    const empty = { format: 'wwc-assessment/1', standard: 'wwc-2022', city };
    const earlier = [2020, 2022].map((year) =>
      put(`${year}.json`, { ...empty, updatedAt: `${year}-05-01T00:00:00Z` }),
    );
    const { said } = await wwc(['report', '-', ...earlier.flatMap((one) => ['--earlier', one])]);
    expect(said).to.contain('May 2020').and.to.contain('May 2022').and.to.contain('31 (+31)');
  });

  it('takes a list of earlier records, too', async () => {
    const records = [2020, 2022].map((year) => {
      return { ...sampleCity, answers: {}, updatedAt: `${year}-05-01T00:00:00Z` };
    });
    const { code, said } = await wwc(['report', '-', '--earlier', put('list.json', records)]);
    expect(code).to.equal(0);
    expect(said).to.contain('May 2020').and.to.contain('May 2022').and.to.contain('31 (+31)');
  });

  it('takes a list of records, of which the latest is the one that is shown', async () => {
    const before = { ...sampleCity, answers: {}, updatedAt: '2021-05-01T00:00:00Z' };
    const list = put('list.json', [sampleCity, before]);
    const { said } = await wwc(['report', list]);
    expect(said).to.contain('May 2021').and.to.contain('31 of 43');
    const journey = { certification: '2021-03-01' };
    const changed = { ...sampleCity, journey, updatedAt: '2026-01-01T00:00:00Z' };
    const certified = await wwc(['report', put('certified.json', [sampleCity, changed])]);
    expect(certified.said).to.contain('Gold certified, 2024');
    const { code, noted } = await wwc(['report', put('none.json', [])]);
    expect(code).to.equal(1);
    expect(noted).to.contain('is an empty list');
  });

  it('takes another edition, and says so where it is needed', async () => {
    const record = put('old.json', { format: 'wwc-assessment/1', standard: 'wwc-2018' });
    const refused = await wwc(['report', record]);
    expect(refused.code).to.equal(1);
    expect(refused.noted).to.contain('"wwc-2018"').and.to.contain('--standard FILE');
    const standard = put('standard.json', anotherStandard);
    const { code, said } = await wwc(['report', record, '--standard', standard]);
    expect(code).to.equal(0);
    expect(said).to.contain('General Management');
  });

  it('says what of the record it leaves out', async () => {
    const record = { ...sampleCity, answers: { ...sampleCity.answers, DM99: { answer: 'yes' } } };
    const { code, noted } = await wwc(['report', '-'], record);
    expect(code).to.equal(0);
    expect(noted).to.contain('/answers/DM99');
  });

  it('writes a file, and puts none in the place of another unless it is told to', async () => {
    const out = join(folder, 'report.html');
    expect(await wwc(['report', '-', '--out', out])).to.include({ code: 0, said: '' });
    const before = readFileSync(out, 'utf8');
    expect(before).to.match(/<\/html>\n$/);
    const refused = await wwc(['report', '-', '--out', out, '--lang', 'es']);
    expect(refused.code).to.equal(1);
    expect(refused.noted).to.contain('--replace');
    expect(readFileSync(out, 'utf8')).to.equal(before);
    const replaced = await wwc(['report', '-', '--out', out, '--lang', 'es', '--replace']);
    expect(replaced.code).to.equal(0);
    expect(readFileSync(out, 'utf8')).to.contain('<html lang="es">');
  });

  for (const [what, args, input, code, said] of [
    ['no record', [], '', 64, 'Say which record'],
    [
      'two records',
      ['a.json', 'b.json'],
      '',
      64,
      'One record only; earlier ones come with --earlier',
    ],
    ['a format that nobody knows', ['-', '--format', 'pdf'], '', 64, 'html, markdown, csv, json'],
    ['a format of every object', ['-', '--format', 'constructor'], '', 64, '--format is one of'],
    ['a language without words', ['-', '--lang', 'fr'], '', 64, '--lang is one of en, es'],
    ['a language that is none', ['-', '--lang', 'es_MX'], '', 64, 'es-MX'],
    ['a benchmark in a public copy', ['-', '--format', 'json', '--benchmark', 'b'], '', 64, 'csv'],
    ['earlier records in a table', ['-', '--format', 'csv', '--earlier', 'a'], '', 64, 'markdown'],
    ['earlier records in a copy', ['-', '--format', 'json', '--earlier', 'a'], '', 64, 'markdown'],
    ['standard input twice', ['-', '--benchmark', '-'], '', 64, 'one file only'],
    ['an option that there is not', ['-', '--colour'], '', 64, 'wwc report --help'],
    ['a file that is not there', ['nowhere.json'], '', 1, 'There is no file nowhere.json'],
    ['what is no JSON', ['-'], '{', 1, 'What came by standard input is not JSON'],
    ['what is no record', ['-'], '{}', 1, 'wwc-assessment/1'],
    ['a newer version', ['-'], '{"format":"wwc-assessment/2"}', 1, 'expected wwc-assessment/1'],
    ['what helps with that', ['-'], '{"format":"wwc-assessment/2"}', 1, 'update wwc-widgets'],
  ] as const) {
    it(`explains ${what}`, async () => {
      const outcome = await wwc(['report', ...args], input);
      expect(outcome.code).to.equal(code);
      expect(outcome.said).to.equal('');
      expect(outcome.noted).to.contain(said);
    });
  }

  it('helps', async () => {
    const { code, said } = await wwc(['report', '--help']);
    expect(code).to.equal(0);
    expect(said).to.contain('--review-notes').and.to.contain('Exit codes');
    expect((await wwc(['--help'])).said)
      .to.contain('wwc report RECORD')
      .and.contain('wwc --version');
  });
});

describe('the program wwc', () => {
  function shell(line: string) {
    const wwc = `"${process.execPath}" --import tsx src/cli/wwc.ts`;
    const command = line.replaceAll('wwc ', `${wwc} `);
    const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
    return { status, stdout, stderr };
  }

  it('reads standard input, writes standard output, and says how it went', () => {
    const made = shell('wwc report - --lang es < test/fixtures/sample-city.json');
    expect(made.stderr).to.equal('');
    expect(made.status).to.equal(0);
    expect(made.stdout).to.match(/^<!doctype html>[^]*31 de 43[^]*<\/html>\n$/);
    expect(shell('wwc report nowhere.json')).to.include({ status: 1, stdout: '' });
    expect(shell('wwc report')).to.include({ status: 64, stdout: '' });
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(shell('wwc --version')).to.deep.equal({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('does not mind a reader who stops early', () => {
    const { stdout, stderr } = shell('wwc report - < test/fixtures/sample-city.json | head -c 9');
    expect({ stdout, stderr }).to.deep.equal({ stdout: '<!doctype', stderr: '' });
  });
});

describe('wwc benchmark', () => {
  function records(count: number): string[] {
    return Array.from({ length: count }, (_, at) => {
      const answers = Object.fromEntries(
        criteriaOf(wwc2022).map(({ code }, i) => [code, { answer: (i + at) % 2 ? 'yes' : 'no' }]),
      );
      const city = { name: `City ${at}`, country: 'US', population: 50_000 };
      return put(`${at}.json`, { format: 'wwc-assessment/1', standard: 'wwc-2022', city, answers });
    });
  }

  it('makes a benchmark that wwc report takes', async () => {
    const out = join(folder, 'benchmark.json');
    const paths = records(8);
    const args = ['benchmark', ...paths, '--as-of', '2024', '--illustrative', '--title', 'Made up'];
    const made = await wwc([...args, '--out', out]);
    expect(made).to.include({ code: 0, said: '' });
    expect(made.noted).to.contain('8 records, 3 cohorts');
    const { value, problems } = parseBenchmark(JSON.parse(readFileSync(out, 'utf8')));
    expect(problems).to.deep.equal([]);
    expect(value).to.deep.include({ asOf: '2024', illustrative: true });
    const { said } = await wwc(['report', paths[0]!, '--benchmark', out]);
    expect(said).to.contain('Cities of this size').and.to.contain('Made up');
  });

  it('publishes nothing of too few', async () => {
    const { code, said, noted } = await wwc(['benchmark', ...records(4), '--as-of', '2024']);
    expect(code).to.equal(0);
    expect(noted).to.equal('4 records, 0 cohorts that may be published.');
    const alone = await wwc(['benchmark', ...records(1), '--as-of', '2024']);
    expect(alone.noted).to.equal('1 record, 0 cohorts that may be published.');
    expect(JSON.parse(said).cohorts).to.deep.equal([]);
  });

  it('refuses two records of one city', async () => {
    const [first] = records(1);
    const { code, noted } = await wwc(['benchmark', first!, first!, '--as-of', '2024']);
    expect(code).to.equal(1);
    expect(noted).to.contain('City 0');
  });

  for (const [what, args, said] of [
    ['no records', ['--as-of', '2024'], 'Needed'],
    ['no date', ['-'], '--as-of'],
    ['a date that is none', ['-', '--as-of', 'today'], 'a year, a month or a day'],
    ['a group of one', ['-', '--as-of', '2024', '--minimum-group', '1'], '--minimum-group'],
  ] as const) {
    it(`explains ${what}`, async () => {
      const { code, noted } = await wwc(['benchmark', ...args]);
      expect(code).to.equal(64);
      expect(noted).to.contain(said);
      expect(existsSync('today')).to.equal(false);
    });
  }
});
