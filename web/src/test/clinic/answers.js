import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answers, base } from './settings.js';

rmSync(answers, { recursive: true, force: true });
mkdirSync(answers, { recursive: true });

const asked = globalThis.fetch;
let number = 0;

/** Everything that anyone here asks Lotsen goes by this, also what the libraries ask. */
globalThis.fetch = async (address, options) => {
  const request = new Request(address, options);
  const answer = await asked(request);
  if (request.url.startsWith(base) && isJson(answer)) {
    const text = await answer.clone().text();
    if (text !== '') keep(`${request.method} ${new URL(request.url).pathname} ${answer.status}`, text);
  }
  return answer;
};

/** Writes an answer or a notification to a file of its own. */
export function keep(name, text) {
  number += 1;
  const file = `${String(number).padStart(3, '0')} ${name}`.replace(/[^A-Za-z0-9.$ _-]+/g, '_');
  writeFileSync(join(answers, `${file}.json`), text);
}

/** All that has been kept. */
export function kept() {
  return readdirSync(answers)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({ file, body: JSON.parse(readFileSync(join(answers, file), 'utf8')) }));
}

function isJson(answer) {
  return /[/+]json/.test(answer.headers.get('content-type') ?? '');
}
