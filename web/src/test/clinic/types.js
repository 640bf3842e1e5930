import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { kept } from './answers.js';
import { answers } from './settings.js';
import { step } from './step.js';

const OURS = {
  TokenAnswer: '{ access_token: string; token_type: "bearer"; expires_in: number; scope: string }',
  TokenRefusal: '{ error: "invalid_request" | "invalid_client" | "unsupported_grant_type" | "invalid_scope"; error_description: string }',
  SmartConfiguration:
    '{ token_endpoint: string; grant_types_supported: string[]; token_endpoint_auth_methods_supported: string[];' +
    ' token_endpoint_auth_signing_alg_values_supported: string[]; scopes_supported: string[]; capabilities: string[] }',
};

/** Every answer and every notification is a literal of its R4 type: what R4 does not have, or has otherwise, does not compile. */
export async function types() {
  const all = kept();

  await step('every answer and notification is an R4 resource, by the types of somebody else', () => {
    assert.ok(all.length > 50, `${all.length} answers`);
    const found = compiled('answers', all);
    assert.equal(found.status, 0, found.stdout);
  });

  await step('and the check finds what is not: an element too many, a wrong type, a code that does not exist', () => {
    const task = { resourceType: 'Task', status: 'requested', intent: 'order' };
    const wrongs = [
      { ...task, colour: 'red' },
      { ...task, meta: { versionId: 1 } },
      { ...task, status: 'begun' },
      { resourceType: 'Task', status: 'requested' },
      { resourceType: 'Bundle', type: 'searchset', entry: [{ resource: { ...task, output: {} } }] },
      { ...task, contained: [{ resourceType: 'Observation', status: 'final' }] },
      { resourceType: 'Referral' },
    ];
    wrongs.forEach((body, i) => {
      const found = compiled(`wrong${i}`, [{ file: 'wrong', body }]);
      assert.notEqual(found.status, 0, JSON.stringify(body));
    });
    assert.equal(compiled('right', [{ file: 'right', body: task }]).status, 0);
  });
}

function compiled(name, files) {
  const program = new Program();
  files.forEach(({ file, body }) => program.add(file, body));
  const path = join(answers, `${name}.ts`);
  writeFileSync(path, program.text());
  const tsc = fileURLToPath(new URL('node_modules/typescript/bin/tsc', import.meta.url));
  const options = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'esnext', '--moduleResolution', 'bundler'];
  return spawnSync(process.execPath, [tsc, ...options, path], { encoding: 'utf8' });
}

/** Writes each resource as a constant of its own type: the types let a resource in a resource be anything that is one. */
class Program {
  #used = new Set();
  #lines = [];

  add(file, body) {
    this.#lines.push(`// ${file}`);
    if (body.resourceType !== undefined) this.#resource(body);
    else this.#constant(kindOf(body), JSON.stringify(body));
  }

  text() {
    const fhir = [...this.#used].filter((type) => !(type in OURS));
    const ours = Object.entries(OURS).map(([name, type]) => `type ${name} = ${type};`);
    return [`import type { ${fhir.join(', ')} } from 'fhir/r4';`, ...ours, ...this.#lines, ''].join('\n');
  }

  #resource(resource) {
    return this.#constant(resource.resourceType, this.#literal(resource, true));
  }

  #constant(type, literal) {
    const name = `r${this.#lines.length}`;
    this.#used.add(type);
    this.#lines.push(`export const ${name}: ${type} = ${literal};`);
    return name;
  }

  #literal(value, outermost = false) {
    if (Array.isArray(value)) return `[${value.map((it) => this.#literal(it)).join(', ')}]`;
    if (value === null || typeof value !== 'object') return JSON.stringify(value);
    if (!outermost && value.resourceType !== undefined) return this.#resource(value);
    const fields = Object.entries(value).map(([name, it]) => `${JSON.stringify(name)}: ${this.#literal(it)}`);
    return `{ ${fields.join(', ')} }`;
  }
}

function kindOf(body) {
  if (body.access_token !== undefined) return 'TokenAnswer';
  return body.error === undefined ? 'SmartConfiguration' : 'TokenRefusal';
}
