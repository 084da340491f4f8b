import { expect } from 'chai';
import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { deflateSync } from 'node:zlib';
import { readLedger } from '../../src/cli/ledger.js';
import { run } from '../../src/cli/run.js';
import { crc32 } from '../../src/credential/baked-png.js';

const KID = 'https://certifier.example/keys/2026-1.json';
const LIST = 'https://certifier.example/status/revocation-1.jwt';
const SUSPENSIONS = 'https://certifier.example/status/suspension-1.jwt';
const NOW = Date.parse('2026-11-01T12:00:00Z');
const RECORD = JSON.parse(readFileSync('test/fixtures/sample-city.json', 'utf8'));

interface Outcome {
  readonly code: number;
  readonly said: string;
  readonly noted: string;
}

/** A certifier's folder, with a key, a trust configuration and a certified record. */
let folder: string;
/** What the network holds. */
let web: Record<string, string>;
let clock: number;

async function wwc(...args: string[]): Promise<Outcome> {
  return wwcWith(Buffer.alloc(0), ...args);
}

async function wwcWith(input: Buffer, ...args: string[]): Promise<Outcome> {
  const said: string[] = [];
  const noted: string[] = [];
  const code = await run(args, {
    say: (line) => said.push(line),
    note: (line) => noted.push(line),
    readInput: () => input,
    now: () => clock,
    fetch: async (address) =>
      address in web ? new Response(web[address]!) : new Response('', { status: 404 }),
  });
  return { code, said: said.join('\n'), noted: noted.join('\n') };
}

function at(name: string): string {
  return join(folder, name);
}

function put(name: string, content: unknown): string {
  writeFileSync(at(name), typeof content === 'string' ? content : JSON.stringify(content));
  return at(name);
}

function trustWith(key: unknown): unknown {
  const base = 'https://certifier.example/achievements/wwc-2022';
  return {
    version: 1,
    issuers: [
      {
        id: 'https://certifier.example/issuer',
        name: 'Example Certifier',
        demo: false,
        verifyOrigin: 'https://certifier.example',
        statusOrigins: ['https://certifier.example'],
        achievements: {
          [`${base}/silver`]: 'silver',
          [`${base}/gold`]: 'gold',
          [`${base}/platinum`]: 'platinum',
        },
        keys: [key],
      },
    ],
  };
}

function signing(): string[] {
  return [
    '--trust',
    at('trust.json'),
    '--key',
    at('keys/2026-1.pem'),
    '--ledger',
    at('ledger.jsonl'),
    '--revocation-list',
    LIST,
  ];
}

function issueArgs(out: string, ...more: string[]): string[] {
  return [
    'issue',
    '--assessment',
    at('city.json'),
    ...signing(),
    '--domain',
    'city.example',
    '--valid-from',
    '2026-10-01T00:00:00Z',
    '--out',
    at(out),
    ...more,
  ];
}

/** For the cities of this table, into the folder `out`. */
function batchArgs(csv: string, ...more: string[]): string[] {
  return ['issue', '--batch', put('cities.csv', csv), ...signing(), '--out', at('out'), ...more];
}

/** Revokes, suspends or resumes one. */
function change(verb: string, id: string, ...more: string[]): Promise<Outcome> {
  return wwc('status', verb, id, '--reason', 'x', '--ledger', at('ledger.jsonl'), ...more);
}

/** Issues one and returns its id. */
async function issued(out: string, ...more: string[]): Promise<string> {
  const { code, said, noted } = await wwc(...issueArgs(out, ...more));
  expect(noted).to.equal('');
  expect(code).to.equal(0);
  return said.split('  ')[0]!;
}

async function build(...more: string[]): Promise<Outcome> {
  const outcome = await wwc(
    'status',
    'build',
    '--list',
    LIST,
    '--ledger',
    at('ledger.jsonl'),
    '--trust',
    at('trust.json'),

    '--key',
    at('keys/2026-1.pem'),
    '--out',
    at('list.jwt'),
    '--replace',
    ...more,
  );
  if (outcome.code === 0)
    web[more.includes('suspension') ? SUSPENSIONS : LIST] = readFileSync(at('list.jwt'), 'utf8');
  return outcome;
}

/** Puts one into the picture at `--in`, or into one that is drawn for it. */
function bake(credential: string, out: string, ...more: string[]): Promise<Outcome> {
  return wwc('bake', '--credential', at(credential), '--out', at(out), ...more);
}

async function verified(file: string, ...more: string[]): Promise<number> {
  return (await wwc('verify', at(file), '--trust', at('trust.json'), ...more)).code;
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wwc-cli-'));
  web = {};
  clock = NOW;
  const { code, said } = await wwc('keys', 'create', '--out', at('keys'), '--kid', KID);
  expect(code).to.equal(0);
  put('trust.json', trustWith(JSON.parse(said)));
  put('city.json', {
    ...RECORD,
    status: 'certified',
    journey: { ...RECORD.journey, certification: '2024-09-15' },
  });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('wwc', () => {
  it('explains itself, as a whole and for each command', async () => {
    const { code, said } = await wwc('--help');
    expect(code).to.equal(0);
    const commands = [...said.matchAll(/^wwc ((?:[a-z]+ )+)/gm)].map(([, words]) => words!.trim());
    expect(commands).to.have.length(13);
    for (const words of commands) {
      const help = await wwc(...words.split(' '), '--help');
      expect(help.code, words).to.equal(0);
      expect(help.said, words).to.contain(`wwc ${words}`);
    }
  });

  it('explains the commands that begin with a word', async () => {
    for (const args of [
      ['status', '--help'],
      ['status', '-h'],
      ['help', 'status'],
    ]) {
      const { code, said } = await wwc(...args);
      expect(code, args.join(' ')).to.equal(0);
      for (const word of ['revoke', 'suspend', 'resume', 'build'])
        expect(said, args.join(' ')).to.contain(`wwc status ${word}`);
      expect(said).not.to.contain('wwc report');
    }
    const { code, noted } = await wwc('status');
    expect(code).to.equal(64);
    expect(noted).to.contain('wwc status build').and.not.to.contain('wwc report');
    expect((await wwc('help', 'report')).said).to.match(/^wwc report/);
    expect((await wwc('help')).said).to.equal((await wwc('--help')).said);
  });

  it('says which command was probably meant', async () => {
    const cases: [string, string][] = [
      ['repor', 'report'],
      ['repor --help', 'report'],
      ['rpeort city.json', 'report'],
      ['bench', 'benchmark'],
      ['Verify a.jwt', 'verify'],
      ['statsu', 'status'],
      ['status bild --out x', 'status build'],
      ['status revok', 'status revoke'],
      ['key create', 'keys create'],
      ['trust chekc', 'trust check'],
    ];
    for (const [written, meant] of cases) {
      const { code, noted } = await wwc(...written.split(' '));
      expect(code, written).to.equal(64);
      expect(noted, written).to.match(
        new RegExp(`^There is no command ".*". Did you mean: wwc ${meant}$`),
      );
    }
    const { noted } = await wwc('publish');
    expect(noted)
      .to.match(/^There is no command "publish"\./)
      .and.to.contain('wwc issue');
  });

  it('refuses what it does not know with 64, and says what there is', async () => {
    for (const args of [
      [],
      ['nothing'],
      ['status'],
      ['keys'],
      ['verify'],
      ['issue'],
      ['bake'],
      ['inspect'],
      ['unbake'],
      ['trust', 'check'],
      ['status', 'build'],
      ['status', 'revoke', 'x'],
      ['keys', 'create'],
      ['verify', 'a', '--nonsense'],
    ]) {
      const { code, noted } = await wwc(...args);
      expect(code, args.join(' ')).to.equal(64);
      expect(noted, args.join(' ')).to.match(/wwc/);
    }
  });
});

describe('wwc keys create', () => {
  it('makes a private key for its owner alone, and overwrites none', async () => {
    expect(statSync(at('keys/2026-1.pem')).mode & 0o777).to.equal(0o600);
    expect(JSON.parse(readFileSync(at('keys/2026-1.json'), 'utf8'))).to.have.all.keys(
      'kty',
      'crv',
      'x',
      'y',
    );
    const before = readFileSync(at('keys/2026-1.pem'), 'utf8');
    const { code, noted } = await wwc('keys', 'create', '--out', at('keys'), '--kid', KID);
    expect(code).to.equal(1);
    expect(noted).to.contain('is there already');
    expect(readFileSync(at('keys/2026-1.pem'), 'utf8')).to.equal(before);
  });

  it('encrypts it with a passphrase, without which it signs nothing', async () => {
    put('passphrase', 'correct horse\n');
    const created = await wwc(
      'keys',
      'create',
      '--out',
      at('safe'),
      '--kid',
      KID,
      '--passphrase-file',
      at('passphrase'),
    );
    expect(readFileSync(at('safe/2026-1.pem'), 'utf8')).to.contain('ENCRYPTED');
    put('trust.json', trustWith(JSON.parse(created.said)));
    const args = issueArgs('a.jwt').map((arg) => arg.replace('/keys/', '/safe/'));
    const without = await wwc(...args);
    expect(without.code).to.equal(1);
    expect(without.noted).to.contain('--passphrase-file');
    put('wrong', 'incorrect');
    expect((await wwc(...args, '--passphrase-file', at('wrong'))).noted).to.contain(
      'passphrase right',
    );
    expect((await wwc(...args, '--passphrase-file', at('passphrase'))).code).to.equal(0);
  });

  it('refuses a key that others may read', async () => {
    chmodSync(at('keys/2026-1.pem'), 0o644);
    const { code, noted } = await wwc(...issueArgs('a.jwt'));
    expect(code).to.equal(1);
    expect(noted).to.contain('chmod 600');
  });
});

describe('wwc issue', () => {
  it('signs what the record scores, and what it signs is verified', async () => {
    const id = await issued('gold.jwt', '--valid-until', '2029-10-01T00:00:00Z');
    await build();
    const { code, said } = await wwc(
      'verify',
      at('gold.jwt'),
      '--trust',
      at('trust.json'),
      '--host',
      'www.city.example',
      '--json',
    );
    expect(code).to.equal(0);
    const { state, claims } = JSON.parse(said);
    expect(state).to.equal('verified');
    expect(claims).to.include({
      id,
      tier: 'gold',
      city: 'Sample City',
      standard: 'wwc-2022',
      awarded: '2024-09-15T00:00:00Z',
    });
    const figures = claims.results.map(
      ({ id, value, max }: Record<string, string>) => `${id} ${value}/${max}`,
    );
    expect(figures).to.deep.equal([
      'total 31/43',
      'DM 8/9',
      'EVAL 3/4',
      'LC 6/7',
      'OD 4/4',
      'PA 4/5',
      'BF 2/3',
      'RDC 2/8',
      'CI 2/3',
    ]);
  });

  it('signs nothing that is not certified, not in order, or without a tier', async () => {
    const cases: [unknown, RegExp][] = [
      [{ ...RECORD, status: 'in-review' }, /only a certified record/],
      [{ ...RECORD, status: undefined }, /only a certified record/],
      [{ ...RECORD, status: 'certified', answers: {} }, /no tier/],
      [
        { ...RECORD, status: 'certified', answers: { ...RECORD.answers, XX1: { answer: 'yes' } } },
        /not in order/,
      ],
      [{ ...RECORD, status: 'certified', city: {} }, /city.name/],
      ['{', /not JSON/],
      [{}, /not in order/],
    ];
    for (const [record, reason] of cases) {
      put('city.json', record);
      const { code, noted } = await wwc(...issueArgs('a.jwt'));
      expect(code).to.equal(1);
      expect(noted).to.match(reason);
    }
    expect(existsSync(at('a.jwt'))).to.equal(false);
    expect(existsSync(at('ledger.jsonl'))).to.equal(false);
  });

  it('signs nothing with wrong options', async () => {
    const cases: [string[], RegExp][] = [
      [['--valid-until', '2020-01-01T00:00:00Z'], /no moment after/],
      [['--valid-until', '2027-01-01'], /no moment after/],
      [['--valid-from', 'today'], /no moment/],
      [['--domain', 'gov'], /no name of a site/],
      [['--domain', 'https://city.example'], /no name of a site/],
      [['--subject', 'city'], /no URI/],
      [['--awarded', 'yesterday'], /no day/],
      [['--revocation-list', 'https://other.example/list.jwt'], /statusOrigins/],
      [['--issuer', 'https://other.example'], /--issuer/],
      [['--kid', 'other'], /--kid/],
      [['--assessment', at('missing.json')], /no file/],
    ];
    for (const [options, reason] of cases) {
      const { code, noted } = await wwc(...issueArgs('a.jwt'), ...options);
      expect(code, options.join(' ')).not.to.equal(0);
      expect(noted).to.match(reason);
    }
    expect(existsSync(at('ledger.jsonl'))).to.equal(false);
  });

  it('signs nothing with a key other than the one that is trusted', async () => {
    await wwc('keys', 'create', '--out', at('other'), '--kid', KID);
    const args = issueArgs('a.jwt').map((arg) => arg.replace('/keys/', '/other/'));
    const { code, noted } = await wwc(...args);
    expect(code).to.equal(1);
    expect(noted).to.contain('bad-signature').and.contain('--key');
    expect(existsSync(at('ledger.jsonl'))).to.equal(false);
  });

  it('overwrites nothing unless it is told to', async () => {
    await issued('a.jwt');
    const before = readFileSync(at('a.jwt'), 'utf8');
    expect((await wwc(...issueArgs('a.jwt'))).noted).to.contain('--replace');
    expect(readFileSync(at('a.jwt'), 'utf8')).to.equal(before);
    expect(readLedger(at('ledger.jsonl')).entries).to.have.length(1);
    await issued('a.jwt', '--replace');
    expect(readFileSync(at('a.jwt'), 'utf8')).not.to.equal(before);
  });

  it('prints what it would sign in a dry run, and does nothing', async () => {
    const { code, said } = await wwc(...issueArgs('a.jwt'), '--dry-run');
    expect(code).to.equal(0);
    expect(JSON.parse(said).credentialSubject.achievement.humanCode).to.equal('gold');
    expect(readdirSync(folder).sort()).to.deep.equal(['city.json', 'keys', 'trust.json']);
  });

  it('signs through a key service', async () => {
    const jwk = JSON.parse(readFileSync(at('keys/2026-1.json'), 'utf8'));
    expect(jwk.kty).to.equal('EC');
    // As most services do, it answers in DER.
    put(
      'service.mjs',
      `import { createPrivateKey, sign } from 'node:crypto'; import { readFileSync } from 'node:fs';
      const key = createPrivateKey(readFileSync(${JSON.stringify(at('keys/2026-1.pem'))}));
      export const signer = { alg: 'ES256', kid: ${JSON.stringify(KID)}, sign: async (bytes) => sign('sha256', bytes, key) };`,
    );
    const args = issueArgs('a.jwt').filter((arg) => arg !== '--key' && !arg.endsWith('.pem'));
    for (let i = 0; i < 8; i += 1) {
      expect((await wwc(...args, '--signer', at('service.mjs'), '--replace')).noted).to.equal('');
    }
    await build();
    expect(await verified('a.jwt')).to.equal(0);
    put('none.mjs', 'export const signer = {}');
    expect((await wwc(...args, '--signer', at('none.mjs'))).noted).to.contain('exports no signer');
  });

  it('issues a batch, row by row: a bad one does not stop the others', async () => {
    put('small.json', { ...RECORD, status: 'self-assessed' });
    const csv =
      '\uFEFFassessment,domain,out\r\ncity.json,a.example,a.jwt\r\nsmall.json,b.example,\r\n"city.json","c.example","c, quoted.jwt"\r\n';
    const { code, noted } = await wwc(...batchArgs(csv));
    expect(code).to.equal(1);
    expect(noted)
      .to.match(/Row 3, small\.json: .*only a certified/)
      .and.to.contain('2 issued, 1 not.');
    expect(readdirSync(at('out')).sort()).to.deep.equal(['a.jwt', 'c, quoted.jwt']);
  });
});

describe('wwc issue --batch', () => {
  it('issues nothing where a column has a slip in its name, such as the one of the end', async () => {
    const csv = 'assessment,valid_until\ncity.json,2029-01-01T00:00:00Z\n';
    const { code, noted } = await wwc(...batchArgs(csv));
    expect(code).to.equal(1);
    expect(noted).to.contain('"valid_until"').and.to.contain('valid-until');
    expect(existsSync(at('out'))).to.equal(false);
    expect(existsSync(at('ledger.jsonl'))).to.equal(false);
  });
});

describe('wwc issue --batch --replace', () => {
  it('never puts the badge of one row in the place of that of another', async () => {
    const csv = 'assessment,domain,out\ncity.json,a.example,a.jwt\ncity.json,b.example,a.jwt\n';
    const { code, noted } = await wwc(...batchArgs(csv, '--replace'));
    expect(code).to.equal(1);
    expect(noted).to.contain('is the file of an earlier row').and.to.contain('1 issued, 1 not.');
  });
});

describe('wwc verify', () => {
  it('has an exit code for each state', async () => {
    await issued('a.jwt', '--valid-until', '2027-10-01T00:00:00Z');
    await build();
    expect(await verified('a.jwt')).to.equal(0);
    expect(await verified('a.jwt', '--host', 'city.example')).to.equal(0);
    expect(await verified('a.jwt', '--host', 'other.example')).to.equal(5);
    expect(await verified('a.jwt', '--at', '2027-10-01T00:00:00Z')).to.equal(2);
    expect(await verified('a.jwt', '--at', '2026-09-30T00:00:00Z')).to.equal(2);
    expect(await verified('a.jwt', '--at', '2026-12-01T00:00:00Z')).to.equal(4);
    expect(await verified('a.jwt', '--offline')).to.equal(4);
    expect(await verified('a.jwt', '--offline', '--status', at('list.jwt'))).to.equal(0);
    expect(await verified('a.jwt', '--at', 'soon')).to.equal(64);
    expect((await wwc('verify', at('a.jwt'))).code).to.equal(1);
    put('altered.jwt', readFileSync(at('a.jwt'), 'utf8').replace(/.{6}\n$/, 'AAAAAA'));
    expect(await verified('altered.jwt')).to.equal(1);
    put('empty.jwt', '');
    expect(await verified('empty.jwt')).to.equal(1);
    expect(await verified('missing.jwt')).to.equal(1);
  });

  it('reads standard input', async () => {
    await issued('a.jwt');
    await build();
    const input = readFileSync(at('a.jwt'));
    const { code, said } = await wwcWith(input, 'verify', '-', '--trust', at('trust.json'));
    expect(code).to.equal(0);
    expect(said)
      .to.match(/^verified\n/)
      .and.to.contain('Sample City');
  });
});

describe('wwc status', () => {
  it('revokes for ever', async () => {
    const id = await issued('a.jwt');
    await issued('b.jwt');
    const revoke = () => change('revoke', id);
    const dry = await change('revoke', id, '--dry-run');
    expect(dry.noted).to.contain('Nothing was noted');
    expect((await build()).noted).to.contain('0 revoked');
    rmSync(at('list.jwt'), { force: true });
    expect((await revoke()).code).to.equal(0);
    expect((await build()).noted).to.contain('2 credentials in this list, 1 revoked.');
    expect(await verified('a.jwt')).to.equal(3);
    expect(await verified('b.jwt')).to.equal(0);
    expect((await revoke()).noted).to.contain('revoked already');
    const resumed = await change('resume', id);
    expect(resumed.code).to.equal(1);
    expect(resumed.noted).to.contain('for ever');
  });

  it('suspends and resumes what was issued with a second list', async () => {
    const id = await issued('a.jwt', '--suspension-list', SUSPENSIONS);
    const plain = await issued('b.jwt');
    const builtBoth = async () => {
      await build();
      await build('--list', SUSPENSIONS, '--purpose', 'suspension');
    };
    expect((await change('suspend', plain)).noted).to.contain('revoked only');
    expect((await change('resume', id)).noted).to.contain('is not suspended');
    expect((await change('suspend', id)).code).to.equal(0);
    expect((await change('suspend', id)).noted).to.contain('suspended already');
    await builtBoth();
    expect(await verified('a.jwt')).to.equal(3);
    expect((await change('resume', id)).code).to.equal(0);
    await builtBoth();
    expect(await verified('a.jwt')).to.equal(0);
    expect((await change('revoke', 'urn:uuid:0')).noted).to.contain('not in the ledger');
  });

  it('builds a list for no other purpose, and not with another key', async () => {
    await issued('a.jwt');
    expect((await build('--purpose', 'suspension')).noted).to.contain('--purpose revocation');
    expect((await build('--days', '0')).code).to.equal(64);
    await wwc('keys', 'create', '--out', at('other'), '--kid', KID);
    expect((await build('--key', at('other/2026-1.pem'))).noted).to.contain('bad-signature');
    expect(existsSync(at('list.jwt'))).to.equal(false);
  });
});

describe('The ledger', () => {
  it('is read up to what a crash left unfinished, wherever that was, and goes on from there', async () => {
    await issued('a.jwt');
    await issued('b.jwt');
    const whole = readFileSync(at('ledger.jsonl'));
    const first = whole.indexOf('\n') + 1;
    for (
      let length = first;
      length <= whole.length;
      length += length + 40 < whole.length ? 13 : 1
    ) {
      writeFileSync(at('torn.jsonl'), whole.subarray(0, length));
      const { entries, torn } = readLedger(at('torn.jsonl'));
      expect(entries.length, String(length)).to.equal(length === whole.length ? 2 : 1);
      expect(torn === 0).to.equal(length === first || length === whole.length);
      const { id } = entries[0]!;
      const { code } = await change('revoke', id, '--ledger', at('torn.jsonl'));
      expect(code).to.equal(0);
      const after = readLedger(at('torn.jsonl'));
      expect(after.torn).to.equal(0);
      expect(after.entries.at(-1)).to.include({ type: 'revoke', id });
      expect(after.entries).to.have.length(entries.length + 1);
    }
  });

  it('is refused, and left alone, where a line in its middle cannot be read', async () => {
    const id = await issued('a.jwt');
    const spoilt = `garbage\n${readFileSync(at('ledger.jsonl'), 'utf8')}`;
    put('ledger.jsonl', spoilt);
    const { code, noted } = await change('revoke', id);
    expect(code).to.equal(1);
    expect(noted).to.contain('line 1');
    expect(readFileSync(at('ledger.jsonl'), 'utf8')).to.equal(spoilt);
  });

  it('is changed by one at a time, and a dead one holds nobody up', async () => {
    const id = await issued('a.jwt');
    const revoke = () => change('revoke', id);
    put('ledger.jsonl.lock', String(process.ppid));
    expect((await revoke()).noted).to.contain('Another wwc is at work');
    put('ledger.jsonl.lock', '999999999');
    expect((await revoke()).code).to.equal(0);
    expect(existsSync(at('ledger.jsonl.lock'))).to.equal(false);
  });

  it('is changed by one at a time, however many try, and after one of them was killed', async function () {
    this.timeout(60_000);
    put(
      'turns.mts',
      `import { rmSync, writeFileSync } from 'node:fs';
      import { withLedger } from ${JSON.stringify(resolve('src/cli/ledger.ts'))};
      process.chdir(${JSON.stringify(folder)});
      for (let turn = 1; turn <= 150;) {
        try {
          withLedger('turns.jsonl', (_, add) => {
            writeFileSync('inside', '', { flag: 'wx' });
            add({ type: 'revoke', at: '', id: String(process.pid), reason: String(turn) });
            rmSync('inside');
          });
          turn += 1;
          // What one leaves that is killed meanwhile.
          if (turn % 10 === 5) writeFileSync('turns.jsonl.lock', '999999999', { flag: 'wx' });
        } catch (error) {
          if (error.exitCode !== 1 && error.path !== 'turns.jsonl.lock') throw error;
        }
      }`,
    );
    const child = () =>
      spawn(process.execPath, ['--import', 'tsx', at('turns.mts')], {
        stdio: ['ignore', 'ignore', 'inherit'],
      });
    const codes = await Promise.all(
      Array.from({ length: 4 }, () => new Promise((ended) => child().on('exit', ended))),
    );
    expect(codes).to.deep.equal([0, 0, 0, 0]);
    expect(readLedger(at('turns.jsonl')).entries).to.have.length(4 * 150);
    expect(readdirSync(folder).filter((name) => /lock|tmp/.test(name))).to.deep.equal([]);
  });

  it('knows every credential that exists, even of a run that was killed', async function () {
    this.timeout(60_000);
    const rows = Array.from({ length: 400 }, (_, i) => `city.json,city.example,${i}.jwt`);
    const csv = ['assessment,domain,out', ...rows].join('\n');
    const args = ['--import', 'tsx', 'src/cli/wwc.ts', ...batchArgs(csv)];
    const child = spawn(process.execPath, args, {
      stdio: 'ignore',
    });
    const ended = new Promise((resolve) => child.on('exit', resolve));
    const files = () =>
      existsSync(at('out')) ? readdirSync(at('out')).filter((name) => name.endsWith('.jwt')) : [];
    while (files().length < 20 && child.exitCode === null)
      await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill('SIGKILL');
    await ended;
    expect(files().length).to.be.within(20, 399);
    const { entries } = readLedger(at('ledger.jsonl'));
    const known = new Set(entries.map(({ id }) => id));
    for (const name of files()) {
      const { said } = await wwc('inspect', at(`out/${name}`));
      // The last one may be cut off; all that can be read is known.
      if (said)
        expect(known.has(JSON.parse(said.slice(said.indexOf('{'))).payload.id), name).to.equal(
          true,
        );
    }
    const places = entries
      .flatMap((entry) => (entry.type === 'issue' ? entry.places : []))
      .map(({ index }) => index);
    expect(new Set(places).size).to.equal(places.length);
    await issued('after.jwt');
  });
});

describe('wwc bake, unbake and inspect', () => {
  it('draw a badge, put the credential in, and take it out as it was', async () => {
    await issued('a.jwt', '--valid-until', '2029-10-01T00:00:00Z');
    await build();
    const baked = await bake('a.jwt', 'badge.svg', '--trust', at('trust.json'));
    expect(baked.code, baked.noted).to.equal(0);
    const svg = readFileSync(at('badge.svg'), 'utf8');
    expect(svg).to.contain(
      'Gold certified. Sample City · valid to 2029-10-01. Check it at certifier.example',
    );
    expect(await verified('badge.svg')).to.equal(0);
    const { said } = await wwc('unbake', at('badge.svg'));
    expect(said).to.equal(readFileSync(at('a.jwt'), 'utf8').trim());
    const again = ['b.svg', '--in', at('badge.svg')] as const;
    expect((await bake('a.jwt', ...again)).noted).to.contain('already');
    expect((await bake('badge.svg', ...again, '--replace')).code).to.equal(0);
    expect(readFileSync(at('b.svg'), 'utf8')).to.equal(svg);
  });

  it('writes no picture under the name of another kind', async () => {
    await issued('a.jwt');
    const { code, noted } = await bake('a.jwt', 'b.png', '--trust', at('trust.json'));
    expect(code).to.equal(1);
    expect(noted).to.contain('does not end in .svg');
    expect(existsSync(at('b.png'))).to.equal(false);
  });

  it('work on a PNG too', async () => {
    await issued('a.jwt');
    await build();
    writeFileSync(at('plain.png'), png());
    expect((await wwc('unbake', at('plain.png'))).noted).to.contain('No credential found');
    expect((await bake('a.jwt', 'badge.png', '--in', at('plain.png'))).code).to.equal(0);
    expect(await verified('badge.png')).to.equal(0);
    expect((await wwc('unbake', at('badge.png'), '--out', at('again.jwt'))).code).to.equal(0);
    expect(readFileSync(at('again.jwt'), 'utf8')).to.equal(readFileSync(at('a.jwt'), 'utf8'));
  });

  it('draw nothing that is not proven', async () => {
    await issued('a.jwt');
    const { code, noted } = await bake('a.jwt', 'badge.svg');
    expect(code).to.equal(1);
    expect(noted).to.contain('--trust');
  });

  it('say first that nothing was verified', async () => {
    await issued('a.jwt');
    const { said } = await wwc('inspect', at('a.jwt'));
    expect(said).to.match(/^NOT VERIFIED/);
    mkdirSync(at('x'));
    put('x/no.jwt', 'a.b');
    expect((await wwc('inspect', at('x/no.jwt'))).code).to.equal(1);
  });
});

describe('wwc trust check', () => {
  it('accepts one that is in order, and names what is not', async () => {
    const good = await wwc('trust', 'check', at('trust.json'));
    expect(good.code).to.equal(0);
    expect(good.said).to.contain('Example Certifier').and.contain(KID);
    const jwk = JSON.parse(readFileSync(at('keys/2026-1.json'), 'utf8'));
    put('private.json', trustWith({ kid: KID, notAfter: null, jwk: { ...jwk, d: 'AA' } }));
    expect((await wwc('trust', 'check', at('private.json'))).noted).to.contain('private');
    put('off.json', trustWith({ kid: KID, notAfter: null, jwk: { ...jwk, x: jwk.y } }));
    expect((await wwc('trust', 'check', at('off.json'))).noted).to.contain('no usable key');
    put('retired.json', trustWith({ kid: KID, notAfter: '2026-01-01T00:00:00Z', jwk }));
    expect((await wwc('trust', 'check', at('retired.json'))).noted).to.contain('no key in use');
  });
});

/** A PNG of one gray pixel. */
function png(): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const typed = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(typed));
    return Buffer.concat([length, typed, sum]);
  };
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from([0, 128]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
