import assert from 'node:assert/strict';
import { Browser } from './browser.js';
import { answerTo, refused, told } from './recordsystem.js';
import { guide, password } from './settings.js';
import { step, until } from './step.js';

const SUPPLEMENT = 'https://lotsen.example/fhir/Questionnaire/supplement|1.0.0';

/** The guide asks and answers on the pages; the clinic sees each step in its Task and each report as a Communication. */
export async function answering({ clinic }, [asked, , , declined]) {
  const samira = await Browser.signedIn(guide, password);

  await step('the guide finds the referral in the list', async () => {
    const list = await samira.open('/remisser');
    assert.ok(list.root.querySelector(`a[href="/remisser/${asked.id}"]`), 'not in the list');
    await stands(clinic, asked, 'requested', 'sent');
  });

  await step('the guide asks for a supplement, and the clinic finds the question', async () => {
    await answer(samira, asked, { val: 'ASK', fraga: 'Har Elsa hörapparat?' });
    await until(() => stands(clinic, asked, 'received', 'info-requested'));
    const found = await clinic.search('Task', { 'part-of': `Task/${asked.id}` });
    assert.deepEqual(told(found, 'Bundle.entry.resource.status'), ['requested']);
    assert.deepEqual(told(found, 'Bundle.entry.resource.description'), ['Har Elsa hörapparat?']);
    assert.deepEqual(told(found, 'Bundle.entry.resource.input.value'), [SUPPLEMENT]);
    asked.question = found.entry[0].resource;
    await until(() => hears(clinic, asked, ['info-request']));
  });

  await step('the clinic answers with the form, once', async () => {
    const body = anAnswer(asked);
    const kept = await clinic.fhir.create({ resourceType: 'QuestionnaireResponse', body });
    assert.equal(answerTo(kept).status, 201);
    const again = await clinic.fhir.create({ resourceType: 'QuestionnaireResponse', body });
    assert.equal(answerTo(again).status, 200);
    const id = answerTo(kept).headers.get('location').match(/QuestionnaireResponse\/([^/]+)/)[1];
    const read = await clinic.read('QuestionnaireResponse', id);
    assert.deepEqual(told(read, 'QuestionnaireResponse.item.answer.value'), ['Ja, på båda öronen.']);
    const question = await clinic.read('Task', asked.question.id);
    assert.equal(question.status, 'completed');
    await stands(clinic, asked, 'received', 'in-triage');
  });

  await step('the guide accepts, and the clinic is told who', async () => {
    await answer(samira, asked, { val: 'TAKE', halsning: 'Jag ringer på onsdag.' });
    await until(() => stands(clinic, asked, 'accepted', 'waiting-contact'));
    await until(() => hears(clinic, asked, ['info-request', 'receipt']));
    const task = await clinic.read('Task', asked.id);
    const report = await clinic.fhir.resolve({ reference: task.output.at(-1).valueReference.reference });
    assert.match(report.payload[0].contentString, /Jag ringer på onsdag/);
  });

  await step('the guide declines another, with a reason in code and words', async () => {
    await answer(samira, declined, { val: 'DECLINE', orsak: 'NO_CAPACITY', motivering: 'Vi har fullt till mars.' });
    const task = await until(() => stands(clinic, declined, 'rejected', 'declined'));
    assert.deepEqual(told(task, 'Task.statusReason.coding.code | Task.statusReason.text'), ['no-capacity', 'Vi har fullt till mars.']);
    await until(() => hears(clinic, declined, ['rejection']));
  });

  await step('what is answered is not taken back, and no question is open any more', async () => {
    const body = await clinic.read('ServiceRequest', asked.id);
    body.status = 'revoked';
    const options = { headers: { 'If-Match': `W/"${body.meta.versionId}"` } };
    await refused(clinic.fhir.update({ resourceType: 'ServiceRequest', id: asked.id, body, options }), 422, 'illegal-transition');
    const late = { ...anAnswer(asked), item: [{ linkId: 'answer', answer: [{ valueString: 'Nej.' }] }] };
    await refused(clinic.fhir.create({ resourceType: 'QuestionnaireResponse', body: late }), 422, 'illegal-transition');
  });

  await step('a poll finds the same without being told', async () => {
    const since = new Date(Date.now() - 600_000).toISOString();
    const poll = await clinic.search('Task', { _lastUpdated: `ge${since}`, _include: 'Task:focus', _sort: '-_lastUpdated', _count: 100 });
    const matches = told(poll, "Bundle.entry.where(search.mode = 'match').resource.ofType(Task)");
    assert.equal(matches.length, 4);
    assert.equal(told(poll, "Bundle.entry.where(search.mode = 'include').resource.ofType(ServiceRequest)").length, 4);
    const times = matches.map((task) => Date.parse(task.meta.lastUpdated));
    assert.deepEqual(times, [...times].sort((a, b) => b - a));
    await refused(clinic.search('Task', { colour: 'red' }), 400, 'search-parameter');
  });

  await step('what the clinic has read and done stands in its log', async () => {
    const log = await clinic.search('AuditEvent', { _count: 200 });
    for (const action of ['C', 'R', 'U']) assert.ok(told(log, `Bundle.entry.resource.where(action = '${action}').exists()`)[0], action);
  });
}

async function answer(samira, referral, decision) {
  const page = await samira.open(`/remisser/${referral.id}`);
  const after = await samira.submit(page, `/remisser/${referral.id}/svar`, decision);
  assert.equal(after.status, 200, after.text);
}

async function stands(clinic, referral, status, business) {
  const task = await clinic.read('Task', referral.id);
  assert.deepEqual(told(task, 'Task.status | Task.businessStatus.coding.code'), [status, business]);
  return task;
}

/** The reports of a referral, by kind; Task.output names the same. */
async function hears(clinic, referral, kinds) {
  const task = await clinic.read('Task', referral.id);
  assert.equal(task.output?.length, kinds.length);
  const reports = await clinic.search('Communication', { 'based-on': `ServiceRequest/${referral.id}`, _sort: '_lastUpdated' });
  assert.deepEqual(told(reports, 'Bundle.entry.resource.category.coding.code'), kinds);
  assert.deepEqual(task.output.map((it) => it.valueReference.reference), reports.entry.map(({ resource }) => `Communication/${resource.id}`));
}

function anAnswer(referral) {
  return {
    resourceType: 'QuestionnaireResponse',
    status: 'completed',
    questionnaire: SUPPLEMENT,
    basedOn: [{ reference: `ServiceRequest/${referral.id}` }],
    item: [{ linkId: 'answer', answer: [{ valueString: 'Ja, på båda öronen.' }] }],
  };
}
