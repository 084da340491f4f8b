const HELP: Readonly<Record<string, string>> = {
  report: `wwc report RECORD [--format html|markdown|csv|json] [--lang en|es] [--benchmark FILE] [--out FILE] [options]

Writes the status report of a record, a JSON file or - for standard input: as a page of its own (html), as text
(markdown), the criteria for a spreadsheet (csv), or the public copy of the record (json). Without --out it is printed.
It is made of the public copy: the city's own notes, evidence that is not public and review notes are not in it.
  --review-notes          with the notes of the reviewers, for colleagues, or where everyone may read them
  --benchmark FILE        figures of other cities, to stand beside the city's own; not in json
  --earlier FILE          an earlier record of the city, or a list of them, to show how it went on; may be said
                          several times; html and markdown alone
  --standard FILE         the edition that the record answers, where it is not wwc-2022
  --replace               put it in the place of a file that is there
Exit codes: 0 written; 1 a file cannot be read, or is there already; 64 wrong call.`,
  benchmark: `wwc benchmark RECORD... --as-of DATE [--minimum-group 5] [--out FILE] [options]

Makes the figures of many cities from their records, one for a city: of all, by region, by size. What would give away
the answers of a city, or is about fewer cities than the least group, is left out.
  --title TEXT, --url URL  where the figures come from
  --illustrative           the records are made up, and whatever is drawn from them says so
  --standard FILE          the edition that they answer, where it is not wwc-2022
  --replace                put it in the place of a file that is there`,
  'keys create': `wwc keys create --out FOLDER --kid URL [--passphrase-file FILE]

Makes a key of P-256. Writes NAME.pem (private, for its owner alone), NAME.json (the public key, to be published at
URL) and jwks.json, and prints the entry for the trust configuration. NAME is the last part of URL.`,
  issue: `wwc issue --assessment FILE --trust FILE --key FILE --ledger FILE --revocation-list URL --out FILE [options]
wwc issue --batch FILE.csv --trust FILE --key FILE --ledger FILE --revocation-list URL --out FOLDER [options]

Signs the credential of a certified record. Tier and figures are what the record scores, never what somebody types.
  --domain NAME           a site that the badge may stand on, with all below it; else that of the record's website
  --subject URI           the city's own identifier
  --valid-from MOMENT     2026-04-01T00:00:00Z; else now
  --valid-until MOMENT    else it has no end
  --awarded DAY           else the day of certification in the record
  --suspension-list URL   a second list, so that the badge can be suspended (two entries: some validators take only one)
  --issuer ID, --kid URL  where the trust configuration has several
  --passphrase-file FILE  of the key
  --signer MODULE         in place of --key: a module that exports signer { alg, kid, sign(bytes) }, for a key service
  --any-site              bind it to no site
  --replace               put it in the place of a file that is there
  --dry-run               print what would be signed, and sign nothing
A batch is a CSV file with a column assessment, and where wanted domain, subject, valid-from, valid-until, awarded, out.`,
  verify: `wwc verify FILE [--trust FILE] [--status FILE]... [--offline] [--host NAME] [--at MOMENT] [--json]

Checks a credential: a .jwt, a picture with one baked in, or - for standard input.
Exit codes: 0 verified; 1 invalid or untrusted; 2 expired or not yet valid; 3 revoked or suspended; 4 status unknown or
not to be checked here; 5 belongs to another site; 64 wrong call.`,
  'status revoke': `wwc status revoke ID --reason TEXT --ledger FILE [--dry-run]

Notes that a credential is revoked, for ever. It shows after the next: wwc status build`,
  'status suspend': `wwc status suspend ID --reason TEXT --ledger FILE [--dry-run]

Notes that a credential is suspended, until it is resumed. It shows after the next: wwc status build`,
  'status resume': `wwc status resume ID --reason TEXT --ledger FILE [--dry-run]

Ends a suspension; a revocation stays. It shows after the next: wwc status build`,
  'status build': `wwc status build --list URL --ledger FILE --trust FILE --key FILE --out FILE [--days 14] [--purpose suspension]
                 [--issuer ID] [--kid URL] [--passphrase-file FILE] [--signer MODULE] [--replace] [--dry-run]

Signs the status list that the ledger makes. Publish it at URL, and again before its days are over.
A dry run counts what is in it, and signs nothing.`,
  bake: `wwc bake --credential FILE --out FILE [--in PICTURE] [--trust FILE] [--replace]

Puts a credential into an SVG or a PNG. Without --in, a plain badge is drawn as SVG from what the credential says.`,
  unbake: `wwc unbake PICTURE [--out FILE]

Takes the credential out of a picture; without --out, prints it. Proves nothing: see wwc verify.`,
  inspect: `wwc inspect FILE

Prints what a credential says, without checking anything.`,
  'trust check': `wwc trust check FILE

Checks a trust configuration, and that its keys are usable and public.`,
};

/** All commands, a line each. */
export function help(): string {
  const lines = Object.values(HELP).map((text) => text.split('\n')[0]);
  return `Reports and signed badges for What Works Cities Certification.\n\n${lines.join('\n')}\n\nMore: wwc COMMAND --help\nWhich version this is: wwc --version`;
}

/** Of a command, or of all that begin with this word. */
export function helpFor(command: string): string {
  const texts = Object.entries(HELP).filter(
    ([words]) => words === command || words.startsWith(`${command} `),
  );
  return texts.map(([, text]) => text).join('\n\n');
}
