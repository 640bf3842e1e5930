import assert from 'node:assert/strict';
import { Hook } from './hook.js';
import { refused, told } from './recordsystem.js';
import { say, step, until } from './step.js';

const STRUCTURE = 'http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/';
const TOPIC = 'https://lotsen.example/fhir/SubscriptionTopic/';
const SECRET = 'Bearer hookens-egen-hemlighet';

/** The clinic asks to be told, before anything has happened: of Tasks by id with heartbeats, and of reports with nothing in the notification. */
export async function subscribing({ clinic, neighbour, admin }) {
  const hook = new Hook();
  await hook.open();
  hook.answers('/reports', 503, 200);
  const subscriptions = {};

  await step('a subscription is taken in, and its secret is not shown', async () => {
    const body = aSubscription('referral-task', hook.address('/tasks'), 'id-only');
    body.channel.extension = [{ url: `${STRUCTURE}backport-heartbeat-period`, valueUnsignedInt: 60 }];
    subscriptions.tasks = await clinic.fhir.create({ resourceType: 'Subscription', body });
    assert.equal(subscriptions.tasks.status, 'requested');
    assert.equal(subscriptions.tasks.channel.header, undefined);
  });

  await step('the handshake comes with the secret, and the subscription is active', async () => {
    const shaken = await until(() => notified(hook, '/tasks', 'handshake'));
    assert.equal(shaken.headers.authorization, SECRET);
    assert.match(shaken.headers['content-type'], /^application\/fhir\+json/);
    await until(() => active(clinic, subscriptions.tasks.id));
  });

  await step('a handshake that fails is tried again', async () => {
    const body = aSubscription('feedback', hook.address('/reports'), 'empty');
    subscriptions.reports = await clinic.fhir.create({ resourceType: 'Subscription', body });
    await until(() => active(clinic, subscriptions.reports.id));
    assert.equal(hook.received('/reports').length, 2);
  });

  await step('what would not be honoured is refused', async () => {
    const wrongs = [
      [(it) => (it.criteria = 'Task?status=requested'), 'code-unknown'],
      [(it) => (it.channel.endpoint = 'https://169.254.169.254/latest'), 'endpoint-not-allowed'],
      [(it) => (it.channel.type = 'email'), 'value-not-allowed'],
      [(it) => (it.channel._payload.extension[0].valueCode = 'full-resource'), 'value-not-allowed'],
    ];
    for (const [change, code] of wrongs) {
      const body = aSubscription('referral-task', hook.address('/other'), 'id-only');
      change(body);
      await refused(clinic.fhir.create({ resourceType: 'Subscription', body }), 422, code);
    }
    const again = aSubscription('referral-task', hook.address('/tasks'), 'id-only');
    await refused(clinic.fhir.create({ resourceType: 'Subscription', body: again }), 409, 'duplicate-subscription');
  });

  await step('the administrator subscribes on the neighbour\'s behalf, and it is the neighbour\'s own', async () => {
    const path = `/anslutningar/${neighbour.id}/prenumerationer`;
    const form = await admin.open(`${path}/ny`);
    const page = await admin.submit(form, path, { adress: hook.address('/neighbour'), rubrik: `Authorization: ${SECRET}` });
    assert.match(page.text, /Prenumerationen är upplagd/);
    const shaken = await until(() => notified(hook, '/neighbour', 'handshake'));
    assert.equal(shaken.headers.authorization, SECRET);
    const own = await neighbour.search('Subscription');
    assert.deepEqual(told(own, 'Bundle.entry.resource.channel.endpoint'), [hook.address('/neighbour')]);
    assert.ok(!JSON.stringify(own).includes(SECRET));
    await until(() => active(neighbour, own.entry[0].resource.id));
    assert.match((await admin.open(`/anslutningar/${neighbour.id}`)).text, /Igång/);
  });

  return { hook, subscriptions };
}

/** Afterwards: nothing was lost, and what was missed can be asked for. */
export async function notifiedOfAll({ clinic, neighbour }, { hook, subscriptions }, taskIds) {
  const id = subscriptions.tasks.id;

  await step('event numbers have no gaps and point to the own Tasks only', async () => {
    const numbers = await until(async () => {
      const seen = events(hook, '/tasks');
      const status = await clinic.fhir.operation({ name: 'status', resourceType: 'Subscription', id, method: 'GET' });
      const newest = Number(parameter(status.entry[0].resource, 'events-since-subscription-start'));
      assert.ok(newest > 0);
      assert.deepEqual([...new Set(seen.map((it) => it.number))], Array.from({ length: newest }, (_, i) => i + 1));
      return seen;
    });
    const focuses = new Set(numbers.map((it) => it.focus.split('/Task/')[1]));
    assert.deepEqual([...focuses].sort(), [...taskIds].sort());
  });

  await step('an empty notification has numbers and points to nothing', async () => {
    const seen = events(hook, '/reports');
    assert.ok(seen.length > 0);
    for (const event of seen) assert.equal(event.focus, undefined);
    for (const { body } of hook.received('/reports')) assert.equal(body.entry.length, 1);
  });

  await step('$events gives the same again', async () => {
    const input = { eventsSinceNumber: 2, eventsUntilNumber: 3 };
    const again = await clinic.fhir.operation({ name: '$events', resourceType: 'Subscription', id, method: 'GET', input });
    assert.deepEqual(numbersIn(again).map((it) => it.number), [2, 3]);
    const parameters = { resourceType: 'Parameters', parameter: [{ name: 'eventsSinceNumber', valueString: '1' }] };
    const posted = await clinic.fhir.operation({ name: '$events', resourceType: 'Subscription', id, input: parameters });
    assert.equal(numbersIn(posted)[0].number, 1);
  });

  await step('a heartbeat comes when nothing else has for so long', async () => {
    say({ passes: 60 });
    const beat = await until(() => notified(hook, '/tasks', 'heartbeat'), 75);
    assert.equal(events(hook, '/tasks').at(-1).number, Number(parameter(beat.body.entry[0].resource, 'events-since-subscription-start')));
  });

  await step('a neighbour sees nothing of it, and is told nothing', async () => {
    await refused(neighbour.read('Subscription', id), 404, 'not-found');
    assert.equal((await neighbour.search('Subscription')).total, 1);
    assert.equal(events(hook, '/neighbour').length, 0);
  });

  await step('it is turned off with the version that was read, and taken away', async () => {
    const body = await clinic.read('Subscription', id);
    body.status = 'off';
    const update = (headers) => clinic.fhir.update({ resourceType: 'Subscription', id, body, options: { headers } });
    await refused(update({}), 428, 'if-match-missing');
    const off = await update({ 'If-Match': `W/"${body.meta.versionId}"` });
    assert.equal(off.status, 'off');
    const takeAway = (headers) => clinic.fhir.delete({ resourceType: 'Subscription', id, options: { headers } });
    await refused(takeAway({}), 428, 'if-match-missing');
    await takeAway({ 'If-Match': `W/"${off.meta.versionId}"` });
    await refused(clinic.read('Subscription', id), 404, 'not-found');
  });
}

function aSubscription(topic, endpoint, content) {
  return {
    resourceType: 'Subscription',
    meta: { profile: [`${STRUCTURE}backport-subscription`] },
    status: 'requested',
    reason: 'Följa remisser',
    criteria: TOPIC + topic,
    channel: {
      type: 'rest-hook',
      endpoint,
      header: [`Authorization: ${SECRET}`],
      payload: 'application/fhir+json',
      _payload: { extension: [{ url: `${STRUCTURE}backport-payload-content`, valueCode: content }] },
    },
  };
}

async function active(clinic, id) {
  const now = await clinic.read('Subscription', id);
  assert.equal(now.status, 'active');
}

function notified(hook, path, type) {
  const found = hook.received(path).find(({ body }) => parameter(body.entry[0].resource, 'type') === type);
  assert.ok(found, `no ${type} at ${path}`);
  return found;
}

function events(hook, path) {
  return hook.received(path).flatMap(({ body }) => numbersIn(body));
}

function numbersIn(bundle) {
  return told(bundle.entry[0].resource, "Parameters.parameter.where(name = 'notification-event')").map((event) => {
    const part = (name) => event.part.find((it) => it.name === name);
    return { number: Number(part('event-number').valueString), focus: part('focus')?.valueReference.reference };
  });
}

function parameter(status, name) {
  return told(status, `Parameters.parameter.where(name = '${name}').value`)[0];
}
