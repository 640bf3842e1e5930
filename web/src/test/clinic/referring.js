import assert from 'node:assert/strict';
import { answerTo, refused, told } from './recordsystem.js';
import { aReferral, placer } from './referral.js';
import { people } from './settings.js';
import { step } from './step.js';

const FAMILIES = ['Lindqvist', 'Bergvall', 'Sandell', 'Nyberg'];

/** The clinic refers four people, and reads and finds what it has sent. */
export async function referring({ clinic, neighbour }) {
  const sent = FAMILIES.map((family, i) => ({ family, bundle: aReferral(clinic.hsaId, people[i], family) }));

  await step('referrals are taken in, each with a Task to follow', async () => {
    for (const referral of sent) {
      const answer = await clinic.fhir.transaction({ body: referral.bundle });
      assert.equal(answerTo(answer).status, 201);
      assert.equal(answer.type, 'transaction-response');
      referral.id = answerTo(answer).headers.get('location').split('/').at(-1);
      assert.equal(answer.entry.length, referral.bundle.entry.length);
      const types = told(answer, 'Bundle.entry.response.location').map((location) => location.split('/')[0]);
      assert.deepEqual(types, ['Consent', 'ServiceRequest']);
    }
  });

  await step('the same again is 200 and the same Task', async () => {
    const answer = await clinic.fhir.transaction({ body: sent[0].bundle });
    assert.equal(answerTo(answer).status, 200);
    assert.ok(answerTo(answer).headers.get('location').endsWith(`/Task/${sent[0].id}`));
  });

  await step('the same number with other content is 200 with a warning, and the first one stands', async () => {
    const other = structuredClone(sent[0].bundle);
    other.entry[2].resource.reasonCode[0].text = 'Något annat.';
    const answer = await clinic.fhir.transaction({ body: other });
    assert.equal(answerTo(answer).status, 200);
    const issue = "Bundle.entry.response.outcome.issue.where(severity = 'warning').details.coding.code";
    assert.deepEqual(told(answer, issue), ['duplicate-referral']);
    const stands = await clinic.read('ServiceRequest', sent[0].id);
    assert.deepEqual(stands.reasonCode, sent[0].bundle.entry[2].resource.reasonCode);
  });

  await step('a second open referral for the same person is 409', async () => {
    const again = aReferral(clinic.hsaId, people[0], FAMILIES[0]);
    const error = await refused(clinic.fhir.transaction({ body: again }), 409, 'open-referral-exists');
    assert.ok(error.config.headers.get('content-location').endsWith(`/Task/${sent[0].id}`));
  });

  await step('a referral in another health centre\'s name is 403, and every fault is told at once', async () => {
    await refused(clinic.fhir.transaction({ body: aReferral(neighbour.hsaId, people[4], 'Ek') }), 403, 'org-mismatch');
    const faulty = aReferral(clinic.hsaId, '193204029065', 'Ek');
    delete faulty.entry[2].resource.reasonCode;
    const error = await refused(clinic.fhir.transaction({ body: faulty }), 422, 'person-id-invalid');
    assert.ok(error.response.data.issue.length >= 2);
    assert.ok(!JSON.stringify(error.response.data).includes('193204029065'), 'a number in an answer');
    const body = { resourceType: 'Parameters', parameter: [{ name: 'resource', resource: faulty }] };
    const verdict = await clinic.fhir.operation({ name: 'validate', resourceType: 'Bundle', input: body });
    assert.equal(verdict.issue.length, error.response.data.issue.length);
  });

  await step('a Task and its ServiceRequest are read, and not again when nothing is new', async () => {
    const task = await clinic.read('Task', sent[0].id);
    assert.deepEqual(told(task, 'Task.status | Task.businessStatus.coding.code'), ['requested', 'sent']);
    assert.deepEqual(told(task, "Task.identifier.where(type.coding.code = 'PLAC').value"), [placer(sent[0].bundle).split('|')[1]]);
    assert.equal(told(task, "Task.identifier.where(type.coding.code = 'FILL').value").length, 1);
    const request = await clinic.fhir.resolve({ reference: task.focus.reference });
    assert.equal(request.resourceType, 'ServiceRequest');
    const etag = answerTo(task).headers.get('etag');
    assert.equal(etag, `W/"${task.meta.versionId}"`);
    const again = await fetch(`${clinic.fhir.baseUrl}/Task/${sent[0].id}`, {
      headers: { Authorization: `Bearer ${clinic.token}`, 'If-None-Match': etag },
    });
    assert.equal(again.status, 304);
    const version = await clinic.fhir.vread({ resourceType: 'Task', id: task.id, version: task.meta.versionId });
    assert.deepEqual(version, task);
  });

  await step('it is found by the own number, by GET and by POST', async () => {
    for (const options of [{}, { postSearch: true }]) {
      const found = await clinic.search('Task', { identifier: placer(sent[1].bundle) }, options);
      assert.deepEqual(told(found, 'Bundle.entry.resource.id'), [sent[1].id]);
    }
  });

  await step('pages are followed to the end, each Task once', async () => {
    const seen = [];
    let page = await clinic.search('Task', { _count: 3, 'requester:identifier': `urn:oid:1.2.752.29.4.19|${clinic.hsaId}` });
    for (; page !== undefined; page = await clinic.fhir.nextPage({ bundle: page })) {
      assert.equal(page.type, 'searchset');
      seen.push(...told(page, 'Bundle.entry.resource.id'));
    }
    assert.deepEqual(seen.sort(), sent.map((it) => it.id).sort());
  });

  await step('a person number in an address is refused', async () => {
    await refused(clinic.search('Task', { 'patient:identifier': people[0] }), 400, 'search-parameter');
  });

  await step('a neighbour sees nothing of it', async () => {
    await refused(neighbour.read('Task', sent[0].id), 404, 'not-found');
    const found = await neighbour.search('ServiceRequest', { identifier: placer(sent[0].bundle) });
    assert.deepEqual(told(found, 'Bundle.entry'), []);
  });

  return sent;
}
