import { randomUUID } from 'node:crypto';
import { municipality } from './settings.js';

const PERSON = 'http://electronichealth.se/identifier/personnummer';
const PLACER = 'https://vc-annan.example/fhir/remiss-id';
const coded = (system, code) => ({ coding: [{ system, code }] });
const organisation = (system, value) => ({ type: 'Organization', identifier: { system, value } });

/** A referral as the clinic's own system would write it: person, consent and request in one transaction. */
export function aReferral(hsaId, person, family, number = `A-${randomUUID()}`) {
  const [patient, consent, request] = [1, 2, 3].map(() => `urn:uuid:${randomUUID()}`);
  const receiver = organisation('urn:oid:2.5.4.97', municipality);
  return {
    resourceType: 'Bundle',
    type: 'transaction',
    entry: [
      posted(patient, aPatient(person, family), `${PERSON}|${person}`),
      posted(consent, aConsent(patient, receiver)),
      posted(request, aRequest(patient, consent, receiver, hsaId, number), `${PLACER}|${number}`),
    ],
  };
}

/** The clinic's own number on it, as it searches by. */
export function placer(referral) {
  return referral.entry[2].request.ifNoneExist.replace('identifier=', '');
}

function posted(fullUrl, resource, identifier) {
  const request = { method: 'POST', url: resource.resourceType };
  if (identifier !== undefined) request.ifNoneExist = `identifier=${identifier}`;
  return { fullUrl, resource, request };
}

function aPatient(person, family) {
  return {
    resourceType: 'Patient',
    identifier: [{ system: PERSON, value: person }],
    name: [{ given: ['Elsa'], family }],
    telecom: [{ system: 'phone', value: '+46701740605', use: 'home' }],
  };
}

function aConsent(patient, receiver) {
  return {
    resourceType: 'Consent',
    status: 'active',
    scope: coded('http://terminology.hl7.org/CodeSystem/consentscope', 'patient-privacy'),
    category: [coded('http://loinc.org', '59284-0')],
    patient: { reference: patient },
    dateTime: '2026-11-20T10:00:00+01:00',
    policyRule: coded('https://lotsen.example/fhir/CodeSystem/consent-basis', 'samtycke'),
    provision: {
      type: 'permit',
      actor: [{ role: coded('http://terminology.hl7.org/CodeSystem/v3-RoleCode', 'GRANTEE'), reference: receiver }],
    },
  };
}

function aRequest(patient, consent, receiver, hsaId, number) {
  const identifier = { type: coded('http://terminology.hl7.org/CodeSystem/v2-0203', 'PLAC'), system: PLACER, value: number };
  return {
    resourceType: 'ServiceRequest',
    identifier: [identifier],
    status: 'active',
    intent: 'order',
    category: [coded('https://lotsen.example/fhir/CodeSystem/referral-category', 'social-lotsning')],
    priority: 'routine',
    code: coded('https://lotsen.example/fhir/CodeSystem/referral-code', 'ensamhet-lotsning'),
    subject: { reference: patient },
    authoredOn: '2026-11-20T10:05:00+01:00',
    requester: organisation('urn:oid:1.2.752.29.4.19', hsaId),
    performer: [receiver],
    reasonCode: [{ text: 'Upplever ensamhet efter makens bortgång.' }],
    supportingInfo: [{ reference: consent }],
  };
}
