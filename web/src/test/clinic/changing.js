import assert from 'node:assert/strict';
import { refused, told } from './recordsystem.js';
import { step } from './step.js';

const ifMatch = (version) => ({ headers: version === undefined ? {} : { 'If-Match': `W/"${version}"` } });

/** The clinic takes two of its referrals back: one by update, one by JSON Patch. */
export async function changing({ clinic }, [, revoked, mistaken]) {
  await step('a referral is taken back by update, with the version that was read', async () => {
    const body = await clinic.read('ServiceRequest', revoked.id);
    body.status = 'revoked';
    const update = (version, changed = body) =>
      clinic.fhir.update({ resourceType: 'ServiceRequest', id: revoked.id, body: changed, options: ifMatch(version) });
    await refused(update(undefined), 428, 'if-match-missing');
    await refused(update(77), 412, 'version-stale');
    await refused(update(body.meta.versionId, { ...body, priority: 'urgent' }), 422, 'immutable-element');
    const after = await update(body.meta.versionId);
    assert.equal(after.status, 'revoked');
    const task = await clinic.read('Task', revoked.id);
    assert.deepEqual(told(task, 'Task.status | Task.businessStatus.coding.code'), ['cancelled', 'withdrawn-by-referrer']);
  });

  await step('and one that was a mistake by JSON Patch', async () => {
    const { meta } = await clinic.read('ServiceRequest', mistaken.id);
    const patch = (version, path = '/status') =>
      clinic.fhir.patch({
        resourceType: 'ServiceRequest',
        id: mistaken.id,
        jsonPatch: [{ op: 'replace', path, value: 'entered-in-error' }],
        options: ifMatch(version),
      });
    await refused(patch(undefined), 428, 'if-match-missing');
    await refused(patch(77), 412, 'version-stale');
    await refused(patch(meta.versionId, '/priority'), 422, 'immutable-element');
    const after = await patch(meta.versionId);
    assert.equal(after.status, 'entered-in-error');
    assert.equal((await clinic.read('Task', mistaken.id)).status, 'entered-in-error');
  });

  await step('a Task is the municipality\'s, and not completed by the clinic', async () => {
    const task = await clinic.read('Task', revoked.id);
    const body = { ...task, status: 'completed' };
    const update = (version) => clinic.fhir.update({ resourceType: 'Task', id: task.id, body, options: ifMatch(version) });
    await refused(update(undefined), 428, 'if-match-missing');
    await refused(update(task.meta.versionId), 422, 'inconsistent-business-status');
  });
}
