import assert from 'node:assert/strict';
import { randomInt, randomUUID } from 'node:crypto';
import { Browser } from './browser.js';
import { aKey, jwks, KeyServer } from './keys.js';
import { answerTo, RecordSystem, told } from './recordsystem.js';
import { administrator, base, password } from './settings.js';
import { step } from './step.js';

/** Two health centres are connected by the administrator, and find their way by what Lotsen says of itself. */
export async function onboarding() {
  const keyServer = new KeyServer();
  const clinic = aSystem(await aKey('ES384'), await aKey('RS384'));
  const neighbour = aSystem(await aKey('ES384'));
  const admin = await Browser.signedIn(administrator, password);

  await step('the administrator connects a health centre with a JWK set', async () => {
    const page = await connect(admin, clinic, 'VC Annan', jwks(...clinic.keys));
    assert.match(page.text, /ansluten/);
    assert.match(page.text, new RegExp(clinic.id));
  });

  await step('and its neighbour with the address of its keys', async () => {
    keyServer.keys = neighbour.keys;
    const page = await connect(admin, neighbour, 'VC Grannen', await keyServer.open());
    assert.match(page.text, /ansluten/);
  });

  await step('a private key is refused on the page', async () => {
    const secret = JSON.stringify({ keys: [{ kty: 'EC', crv: 'P-384', kid: 'a', x: 'eA', y: 'eQ', d: 'ZA' }] });
    const page = await connect(admin, aSystem(clinic.keys[0]), 'VC Fel', secret);
    assert.equal(page.status, 422);
  });

  await step('the token endpoint is found by the client itself', async () => {
    const found = await clinic.fhir.smartAuthMetadata();
    clinic.tokenEndpoint = neighbour.tokenEndpoint = found.tokenUrl.href;
    assert.equal(new URL(clinic.tokenEndpoint).origin, new URL(base).origin);
  });

  await step('the SMART configuration is JSON whatever is asked for', async () => {
    for (const accept of ['application/json', 'application/fhir+json', 'text/html', '*/*']) {
      const answer = await fetch(`${base}/fhir/r4/.well-known/smart-configuration`, { headers: { accept } });
      assert.equal(answer.status, 200, accept);
      assert.match(answer.headers.get('content-type'), /^application\/json/, accept);
      const found = await answer.json();
      assert.equal(found.token_endpoint, clinic.tokenEndpoint);
      assert.ok(found.grant_types_supported.includes('client_credentials'));
      assert.ok(found.token_endpoint_auth_methods_supported.includes('private_key_jwt'));
      for (const alg of ['ES384', 'RS384']) assert.ok(found.token_endpoint_auth_signing_alg_values_supported.includes(alg));
    }
  });

  await step('the capability statement says what the clinic needs', async () => {
    const statement = await clinic.fhir.capabilityStatement();
    assert.equal(answerTo(statement).status, 200);
    assert.deepEqual(told(statement, 'CapabilityStatement.fhirVersion'), ['4.0.1']);
    assert.deepEqual(told(statement, "CapabilityStatement.rest.interaction.where(code = 'transaction').exists()"), [true]);
    for (const [type, code] of [['Task', 'read'], ['Task', 'search-type'], ['ServiceRequest', 'patch'], ['Subscription', 'create']]) {
      const path = `CapabilityStatement.rest.resource.where(type = '${type}').interaction.where(code = '${code}').exists()`;
      assert.deepEqual(told(statement, path), [true], `${type} ${code}`);
    }
  });

  return { clinic, neighbour, admin, keyServer };
}

function aSystem(...keys) {
  return new RecordSystem(`annan-${randomUUID()}`, `SE2321000016-${randomInt(1e9).toString(36).toUpperCase()}`, keys);
}

async function connect(admin, system, name, keys) {
  const form = await admin.open('/anslutningar/ny');
  return admin.submit(form, '/anslutningar', {
    vardcentral: '',
    namn: name,
    hsa: system.hsaId,
    klient: system.id,
    nycklar: keys,
    maskiner: 'localhost, 127.0.0.1',
  });
}
