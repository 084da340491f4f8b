/**
 * What the main thread of a page spent, in ms of its own processor time: what the machine gives to others meanwhile, the
 * browser's own processes among them, is none of the page's.
 */
export interface Spent {
  /** Compiling and running script, microtasks and all; without the layout that script asks for. */
  readonly script: number;
  /** Styles and layout. */
  readonly layout: number;
  /** For so long at once the page could not answer its reader, by the clock on the wall. */
  readonly longest: number;
  readonly answers: readonly Answered[];
}

type Share = Pick<Spent, 'script' | 'layout'>;

/** What an answer took from the press of the mouse. */
interface Answered {
  /** Until the page shows it. */
  readonly shown: Share;
  /** And with all that the page does afterwards. */
  readonly all: Share;
}

/** The mark of a reader who looks for the next question, see in-page.js. */
const LOOKS = 'reader:looks';

/** Of Chromium's trace events what is read here; times in microseconds. */
interface Event {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** The same by the clock that goes only while this thread runs. */
  readonly tts?: number;
  readonly tdur?: number;
  readonly args: {
    readonly name?: string;
    readonly data?: {
      /** Of a DOM event that is dispatched. */
      readonly type?: string;
      readonly url?: string;
      readonly processId?: number;
      readonly frames?: readonly { readonly processId?: number }[];
    };
  };
}

/** From a microsecond up to another. */
interface Span {
  readonly from: number;
  readonly to: number;
}

const ALWAYS: Span = { from: -Infinity, to: Infinity };

/**
 * What Chromium has to record. Its own sum, `ScriptDuration`, leaves out the microtasks, in which every element that
 * is made with Lit draws itself.
 */
export const CATEGORIES = [
  '-*',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8',
  'v8.execute',
  'blink.user_timing',
];

const SCRIPT = new Set([
  'EvaluateScript',
  'FunctionCall',
  'RunMicrotasks',
  'v8.callAsConstructor',
  'v8.callFunction',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
  'v8.run',
]);
const LAYOUT = new Set(['Layout', 'UpdateLayoutTree']);
const TASK = new Set(['RunTask']);

/** Adds up what a recording of this page says. */
export function spentIn(recording: Uint8Array, url: string): Spent {
  const { traceEvents } = JSON.parse(Buffer.from(recording).toString()) as {
    readonly traceEvents: readonly Event[];
  };
  const pid = processOf(traceEvents, url);
  const thread = traceEvents.find(
    (event) => event.pid === pid && event.args.name === 'CrRendererMain',
  );
  if (thread === undefined) throw new Error(`${url} is not in its own recording`);
  const onTheWall = traceEvents.filter((event) => event.pid === pid && event.tid === thread.tid);
  const events = onTheWall.flatMap((event) =>
    event.tts === undefined ? [] : [{ ...event, ts: event.tts, dur: event.tdur ?? 0 }],
  );
  const spans = (names: ReadonlySet<string>) => united(events, names);
  const within = (whole: Span): Share => {
    const [script, layout, both] = [SCRIPT, LAYOUT, new Set([...SCRIPT, ...LAYOUT])].map((names) =>
      lengthOf(spans(names), whole),
    ) as [number, number, number];
    // Layout in the midst of script is layout.
    return { script: Math.min(script, both - layout), layout };
  };
  const tasks = united(onTheWall, TASK);
  const longest = Math.max(0, ...tasks.map(({ from, to }) => to - from)) / 1000;
  const answers = answersIn(events).map(({ shown, all }) => ({
    shown: within(shown),
    all: within(all),
  }));
  return { ...within(ALWAYS), longest, answers };
}

/** Each press of the mouse, until the first frame after its click and until the reader looks for the next question. */
function answersIn(events: readonly Event[]): { shown: Span; all: Span }[] {
  const sorted = events.toSorted((a, b) => a.ts - b.ts);
  const after = (from: number, is: (event: Event) => boolean) =>
    sorted.find((event) => event.ts > from && is(event))?.ts ?? Infinity;
  const dispatches = (type: string) => (event: Event) =>
    event.name === 'EventDispatch' && event.args.data?.type === type;
  return sorted.filter(dispatches('mousedown')).map(({ ts: from }) => {
    const shown = after(after(from, dispatches('click')), ({ name }) => name === 'Commit');
    if (shown === Infinity) throw new Error('an answer was never shown');
    return {
      shown: { from, to: shown },
      all: { from, to: after(from, ({ name }) => name === LOOKS) },
    };
  });
}

/** The process that shows the page: where it was loaded during the recording, or was when that began. */
function processOf(events: readonly Event[], url: string): number | undefined {
  const loaded = events.findLast(
    ({ name, args }) => name === 'FrameCommittedInBrowser' && args.data?.url === url,
  );
  const started = events.find(({ name }) => name === 'TracingStartedInBrowser');
  return loaded?.args.data?.processId ?? started?.args.data?.frames?.[0]?.processId;
}

/** The events with these names, each moment once. */
function united(events: readonly Event[], names: ReadonlySet<string>): Span[] {
  const spans = events
    .filter(({ name, ph }) => ph === 'X' && names.has(name))
    .map(({ ts, dur = 0 }) => ({ from: ts, to: ts + dur }))
    .toSorted((a, b) => a.from - b.from);
  const whole: Span[] = [];
  for (const span of spans) {
    const last = whole.at(-1);
    if (!last || span.from > last.to) whole.push(span);
    else if (span.to > last.to) whole[whole.length - 1] = { from: last.from, to: span.to };
  }
  return whole;
}

/** In ms, of what lies within another span. */
function lengthOf(spans: readonly Span[], whole: Span): number {
  const lengths = spans.map(({ from, to }) => Math.min(to, whole.to) - Math.max(from, whole.from));
  return lengths.reduce((sum, length) => sum + Math.max(0, length), 0) / 1000;
}
