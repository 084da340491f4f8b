import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, constants } from 'node:zlib';

/** A file as it is sent: compressed once, before anything is measured. */
export interface Sent {
  readonly type: string;
  readonly bytes: Buffer;
}

export interface Site {
  readonly origin: string;
  readonly close: () => void;
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/**
 * A file by its name, as a good web server has it: brotli at its highest quality for what it keeps, and as it is done on
 * the way for data.
 */
export function sent(path: string, content: string | Buffer): Sent {
  const kind = path.slice(path.lastIndexOf('.') + 1);
  const type = TYPES[kind] ?? 'application/octet-stream';
  const params = { [constants.BROTLI_PARAM_QUALITY]: kind === 'csv' || kind === 'json' ? 5 : 11 };
  return { type, bytes: brotliCompressSync(content, { params }) };
}

/** Serves these files, by their paths, on a free port of this machine. */
export async function serve(files: ReadonlyMap<string, Sent>): Promise<Site> {
  const server = createServer(({ url = '/' }, response) => {
    const file = files.get(new URL(url, 'http://localhost').pathname);
    response.sendDate = false;
    if (!file) return void response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': file.type,
      'content-encoding': 'br',
      'content-length': file.bytes.length,
    });
    response.end(file.bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
