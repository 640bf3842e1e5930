import assert from 'node:assert/strict';
import { Client } from 'fhir-kit-client';
import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4/index.js';
import { assertion } from './keys.js';
import { base } from './settings.js';

const ASKED = [
  'Patient.c', 'Consent.c', 'ServiceRequest.crus', 'QuestionnaireResponse.cr', 'Observation.c', 'Task.rus', 'Communication.rs',
  'Subscription.cruds', 'AuditEvent.rs',
].map((scope) => `system/${scope}`).join(' ');

/** A health centre's record system: its name here, its keys, and a FHIR client that somebody else has written. */
export class RecordSystem {
  fhir = new Client({ baseUrl: `${base}/fhir/r4` });

  constructor(id, hsaId, keys) {
    this.id = id;
    this.hsaId = hsaId;
    this.keys = keys;
  }

  /** An assertion with its first key, but for what is changed. */
  assertion(changed, header, key = this.keys[0]) {
    return assertion(this.id, key, this.tokenEndpoint, changed, header);
  }

  /** Lets itself in: from now on its client carries a token. */
  async signIn(key = this.keys[0]) {
    const answer = await this.askForToken({ client_assertion: await this.assertion({}, {}, key) });
    const token = await answer.json();
    assert.equal(answer.status, 200, JSON.stringify(token));
    this.token = token.access_token;
    this.fhir.bearerToken = this.token;
    return token;
  }

  /** Posts the form of a token request; what is set to undefined is left out. */
  askForToken(changed) {
    const form = {
      grant_type: 'client_credentials',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      scope: ASKED,
      ...changed,
    };
    const fields = Object.entries(form).filter(([, value]) => value !== undefined);
    return fetch(this.tokenEndpoint, { method: 'POST', body: new URLSearchParams(fields) });
  }

  read(resourceType, id) {
    return this.fhir.read({ resourceType, id });
  }

  search(resourceType, searchParams, options) {
    return this.fhir.search({ resourceType, searchParams, options });
  }
}

/** What FHIRPath finds in a resource. */
export function told(resource, path) {
  return fhirpath.evaluate(resource, path, null, r4);
}

/** Status and headers of the answer that a resource came with. */
export function answerTo(resource) {
  return Client.httpFor(resource).response;
}

/** The refusal of a request, with our error code; a request that is let through is a failure. */
export async function refused(request, status, code) {
  const error = await request.then(
    () => assert.fail(`let through, not ${status} ${code}`),
    (it) => it,
  );
  assert.equal(error.response?.status, status, error.stack + JSON.stringify(error.response?.data));
  assert.equal(error.response.data.resourceType, 'OperationOutcome');
  const codes = told(error.response.data, "issue.details.coding.where(system = 'https://lotsen.example/fhir/CodeSystem/error').code");
  assert.ok(codes.includes(code), `${codes} and not ${code}`);
  return error;
}
