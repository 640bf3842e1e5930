import assert from 'node:assert/strict';
import { createSecretKey, randomUUID } from 'node:crypto';
import { SignJWT, UnsecuredJWT } from 'jose';
import { aKey } from './keys.js';
import { refused } from './recordsystem.js';
import { step } from './step.js';

/** RFC 6749 5.2: printable ASCII but for the quotation mark and the backslash. */
const DESCRIPTION = /^[\x20-\x21\x23-\x5B\x5D-\x7E]+$/;

/** Tokens for those who prove who they are, and refusals as RFC 6749 and 7523 say for everybody else. */
export async function tokens({ clinic, neighbour, keyServer }) {
  await step('each kind of key gets a token of at most five minutes', async () => {
    for (const key of clinic.keys) {
      const token = await clinic.signIn(key);
      assert.equal(token.token_type.toLowerCase(), 'bearer');
      assert.ok(token.expires_in > 0 && token.expires_in <= 300);
      assert.ok(token.scope.split(' ').includes('system/ServiceRequest.crus'));
    }
  });

  await step('keys at an address are asked for, and changed without asking anyone', async () => {
    await neighbour.signIn();
    const next = await aKey('RS384');
    keyServer.keys = [next];
    await neighbour.signIn(next);
  });

  await step('a scope is granted as it was asked for, and never more than is held', async () => {
    const scope = async (asked) => {
      const answer = await clinic.askForToken({ client_assertion: await clinic.assertion(), scope: asked });
      return (await answer.json()).scope;
    };
    assert.equal(await scope('system/Task.rs system/Patient.r'), 'system/Task.rs');
    assert.equal(await scope('system/Task.read'), 'system/Task.read');
    assert.equal(await scope('system/Task.cruds'), 'system/Task.rus');
  });

  await step('an answer with a token is kept by no cache', async () => {
    const answer = await clinic.askForToken({ client_assertion: await clinic.assertion() });
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    assert.match(answer.headers.get('content-type'), /^application\/json/);
  });

  for (const [wrong, made] of Object.entries(await badAssertions(clinic, neighbour))) {
    await step(`an assertion ${wrong} is invalid_client`, async () => {
      await says(await clinic.askForToken({ client_assertion: await made() }), 401, 'invalid_client');
    });
  }

  await step('an assertion that is used again is invalid_client', async () => {
    const once = await clinic.assertion();
    assert.equal((await clinic.askForToken({ client_assertion: once })).status, 200);
    await says(await clinic.askForToken({ client_assertion: once }), 401, 'invalid_client');
  });

  await step('a request that is no token request is told what is wrong with it', async () => {
    const client_assertion = await clinic.assertion();
    const wrongs = [
      [{ client_assertion, grant_type: 'authorization_code' }, 'unsupported_grant_type'],
      [{ client_assertion, grant_type: undefined }, 'invalid_request'],
      [{ client_assertion, client_assertion_type: 'urn:other' }, 'invalid_request'],
      [{}, 'invalid_request'],
      [{ client_assertion, scope: 'system/*.cruds' }, 'invalid_scope'],
    ];
    for (const [changed, error] of wrongs) await says(await clinic.askForToken(changed), 400, error);
  });

  await step('a parameter that comes twice is invalid_request', async () => {
    const body = new URLSearchParams([
      ['grant_type', 'client_credentials'],
      ['client_assertion_type', 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'],
      ['client_assertion', await clinic.assertion()],
      ['client_assertion', await clinic.assertion()],
      ['scope', 'system/Task.rs'],
    ]);
    await says(await fetch(clinic.tokenEndpoint, { method: 'POST', body }), 400, 'invalid_request');
  });

  await step('without a token, or with one that nobody gave, nothing is read', async () => {
    const stranger = new clinic.fhir.constructor({ baseUrl: clinic.fhir.baseUrl });
    const missing = await refused(stranger.search({ resourceType: 'Task' }), 401, 'token-missing');
    assert.match(missing.config.headers.get('www-authenticate'), /^Bearer/);
    stranger.bearerToken = 'nobody';
    const invalid = await refused(stranger.search({ resourceType: 'Task' }), 401, 'token-invalid');
    assert.match(invalid.config.headers.get('www-authenticate'), /^Bearer.*invalid_token/);
  });

  await clinic.signIn();
}

async function badAssertions(clinic, neighbour) {
  const now = Math.floor(Date.now() / 1000);
  const [key] = clinic.keys;
  const stranger = await aKey('ES384', key.kid);
  const weak = await aKey('ES256', key.kid);
  const unknown = await aKey('ES384');
  const claims = () => ({ iss: clinic.id, sub: clinic.id, aud: clinic.tokenEndpoint, exp: now + 200, jti: randomUUID() });
  return {
    'that has expired': () => clinic.assertion({ exp: now - 120 }),
    'that lasts longer than five minutes': () => clinic.assertion({ exp: now + 3600 }),
    'that never expires': () => clinic.assertion({ exp: undefined }),
    'that is not valid yet': () => clinic.assertion({ nbf: now + 200 }),
    'for somebody else': () => clinic.assertion({ aud: 'https://other.example/"token"' }),
    'for the FHIR address': () => clinic.assertion({ aud: clinic.fhir.baseUrl }),
    'without jti': () => clinic.assertion({ jti: undefined }),
    'whose subject is another': () => clinic.assertion({ sub: neighbour.id }),
    'of an unknown client': () => clinic.assertion({ iss: 'nobody', sub: 'nobody' }),
    'of a neighbour with our key': () => clinic.assertion({ iss: neighbour.id, sub: neighbour.id }),
    'with an unknown kid': () => clinic.assertion({}, {}, unknown),
    'without kid': () => clinic.assertion({}, { kid: undefined }),
    'signed by another key': () => clinic.assertion({}, {}, stranger),
    'with ES256': () => clinic.assertion({}, {}, weak),
    'with no signature': () => new UnsecuredJWT(claims()).encode(),
    'with the public key as a shared secret': () =>
      new SignJWT(claims())
        .setProtectedHeader({ alg: 'HS384', kid: key.kid, typ: 'JWT' })
        .sign(createSecretKey(Buffer.from(JSON.stringify(key.jwk)))),
    'that is no JWT': () => 'nonsense',
  };
}

async function says(answer, status, error) {
  const body = await answer.json();
  assert.equal(answer.status, status, JSON.stringify(body));
  assert.equal(body.error, error);
  assert.match(body.error_description, DESCRIPTION);
  assert.equal(answer.headers.get('cache-control'), 'no-store');
}
