// What a health centre sends: one transaction Bundle with a person, a consent and a referral.

Profile: LotsenReferralBundle
Parent: Bundle
Id: lotsen-referral-bundle
Title: "Referral, whole message"
Description: "One referral: the person, the consent and the request, and what the nurse measured."
* type = #transaction (exactly)
* entry 1..*
* entry obeys lotsen-about-the-person and lotsen-consent-linked and lotsen-inside
* entry.fullUrl 1..1
* entry.resource 1..1
* entry.request 1..1
* entry.request.method = #POST (exactly)
* entry ^slicing.discriminator.type = #type
* entry ^slicing.discriminator.path = "resource"
* entry ^slicing.rules = #open
* entry contains
    patient 1..1 and
    consent 1..1 and
    referral 1..1 and
    answers 0..* and
    measurement 0..*
* entry[patient].resource only LotsenPatient
* entry[patient].request.ifNoneExist 1..1
* entry[consent].resource only LotsenConsent
* entry[referral].resource only LotsenReferral
* entry[referral].request.ifNoneExist 1..1
* entry[answers].resource only LotsenInstrumentResponse
* entry[measurement].resource only LotsenLonelinessObservation
* insert Told(entry[patient], [["The senior"]], [["Den äldre personen"]])
* insert Told(entry[consent], [["The consent"]], [["Samtycket"]])
* insert Told(entry[referral], [["The referral"]], [["Remissen"]])
* insert Told(entry[answers], [["Answers to one of the forms"]], [["Svar på ett av formulären"]])
* insert Told(entry[measurement], [["A loneliness measurement without its form"]], [["En mätning av ensamhet utan formulär"]])
* insert Told(entry.fullUrl, [["urn:uuid that the other entries refer to"]], [["urn:uuid som de andra posterna hänvisar till"]])
* insert Told(entry.request.ifNoneExist, [["identifier=system|value of the resource itself: makes a retry safe"]], [["identifier=system|värde ur resursen själv: gör det säkert att skicka igen"]])

Invariant: lotsen-about-the-person
Description: "Everything in the message is about the person in the message."
Severity: #error
Expression: "%resource.entry.where(resource is Patient).empty() or (resource.ofType(ServiceRequest).subject | resource.ofType(Consent).patient | resource.ofType(QuestionnaireResponse).subject | resource.ofType(Observation).subject).all(reference in %resource.entry.where(resource is Patient).fullUrl)"

Invariant: lotsen-consent-linked
Description: "The referral refers to the consent in the message."
Severity: #error
Expression: "resource.ofType(ServiceRequest).empty() or %resource.entry.where(resource is Consent).empty() or resource.ofType(ServiceRequest).supportingInfo.reference.intersect(%resource.entry.where(resource is Consent).fullUrl).exists()"

Invariant: lotsen-inside
Description: "What the referral and the measurements build on is in the message."
Severity: #error
Expression: "(resource.ofType(ServiceRequest).supportingInfo | resource.ofType(Observation).derivedFrom).all(reference.empty() or reference in %resource.entry.fullUrl)"

Profile: LotsenPatient
Parent: Patient
Id: lotsen-patient
Title: "Person"
Description: "The senior. Follows the Swedish base profile: one name and at least one Swedish person identifier."
* obeys lotsen-person-id and lotsen-name
* modifierExtension 0..0
* identifier 1..*
* identifier obeys lotsen-pnr-form and lotsen-pnr-slot and lotsen-samnr-form
* name 0..1
* extension contains InterpreterNeeded named interpreterNeeded 0..1
* address.extension contains Kommunkod named kommunkod 0..1
* insert Told(identifier, [["Personnummer, samordningsnummer or national reserve number"]], [["Personnummer, samordningsnummer eller nationellt reservnummer"]])
* insert Told(name, [["Given names and family name; may be left out for protected identity"]], [["För- och efternamn; får utelämnas vid skyddade uppgifter"]])
* insert Told(telecom, [["Telephone of the person; the first one is called"]], [["Personens telefon; den första rings"]])
* insert Told(address, [["Where the person lives; the first one is kept"]], [["Var personen bor; den första sparas"]])
* insert Told(address.extension[kommunkod], [["Municipality of the address"]], [["Kommunen för adressen"]])
* insert Told(contact, [["A relative: name, relationship, telephone"]], [["En närstående: namn, relation, telefon"]])
* insert Told(communication.language, [["Language of the talk; the preferred one first"]], [["Språk för samtalet; det föredragna först"]])
* insert Told(extension[interpreterNeeded], [["Whether an interpreter must be booked"]], [["Om tolk måste bokas"]])
* insert Told(meta.security, [["Labels for protected identity"]], [["Märkning för skyddade uppgifter"]])

Invariant: lotsen-person-id
Description: "At least one Swedish person identifier with a value."
Severity: #error
Expression: "identifier.where(value.exists() and (system = 'http://electronichealth.se/identifier/personnummer' or system = 'urn:oid:1.2.752.129.2.1.3.1' or system = 'http://electronichealth.se/identifier/samordningsnummer' or system = 'urn:oid:1.2.752.129.2.1.3.3' or system = 'http://electronichealth.se/identifier/nationelltReservnummer' or system = 'http://electronichealth.se/identifier/nationelltReservnumer' or system = 'urn:oid:1.2.752.74.9.1' or system = 'http://electronichealth.se/identifier/LMA-nummer' or system = 'urn:oid:1.2.752.97.3.1.3' or system = 'urn:oid:1.2.752.113.11.0.2.1.1.1' or system = 'urn:oid:1.2.752.74.9.2' or system = 'urn:oid:1.2.752.129.2.1.3.2')).exists()"

Invariant: lotsen-name
Description: "One name with a family name or a text, unless the person has protected identity."
Severity: #error
Expression: "name.where(family.exists() or text.exists()).exists() or meta.security.where(system = 'http://hl7.se/fhir/ig/base/CodeSystem/SecurityLabel' and (code = 'sekretessmarkering' or code = 'skyddadFolkbokforing')).exists()"

Invariant: lotsen-pnr-form
Description: "A personnummer has twelve digits and no separator."
Severity: #error
Expression: "$this.where(system = 'http://electronichealth.se/identifier/personnummer' or system = 'urn:oid:1.2.752.129.2.1.3.1').all(value.exists() and value.matches('^(18|19|20)[0-9]{10}$'))"

Invariant: lotsen-pnr-slot
Description: "A samordningsnummer (day 61 to 91) is not sent as a personnummer."
Severity: #error
Expression: "$this.where(system = 'http://electronichealth.se/identifier/personnummer' or system = 'urn:oid:1.2.752.129.2.1.3.1').all(value.matches('^[0-9]{6}(6[1-9]|7[0-9]|8[0-9]|9[01])[0-9]{4}$').not())"

Invariant: lotsen-samnr-form
Description: "A samordningsnummer has twelve digits, no separator and a day from 61 to 91."
Severity: #error
Expression: "$this.where(system = 'http://electronichealth.se/identifier/samordningsnummer' or system = 'urn:oid:1.2.752.129.2.1.3.3').all(value.exists() and value.matches('^(18|19|20)[0-9]{4}(6[1-9]|7[0-9]|8[0-9]|9[01])[0-9]{4}$'))"

Profile: LotsenConsent
Parent: Consent
Id: lotsen-consent
Title: "Consent"
Description: "Lifts secrecy from the health centre to the municipality, and back only where a nested provision says so."
* modifierExtension 0..0
* status from LotsenConsentStatusVS (required)
* scope = $consentscope#patient-privacy
* patient 1..1
* dateTime 1..1
* policyRule 1..1
* policyRule from ConsentBasisVS (required)
* provision 1..1
* provision.modifierExtension 0..0
* provision.type 1..1
* provision.type = #permit (exactly)
* provision.code from ConsentItemVS (required)
* provision.actor 1..*
* provision.actor ^slicing.discriminator.type = #pattern
* provision.actor ^slicing.discriminator.path = "role"
* provision.actor ^slicing.rules = #open
* provision.actor contains grantee 1..1
* provision.actor[grantee].role = $v3-RoleCode#GRANTEE
* provision.actor[grantee].reference.identifier 1..1
* provision.actor[grantee].reference.identifier.system 1..1
* provision.actor[grantee].reference.identifier.value 1..1
* provision.provision.type 1..1
* provision.provision.type = #permit (exactly)
* provision.provision.actor 1..*
* provision.provision.code from ConsentItemVS (required)
* insert Told(status, [["active; an inactive consent is refused"]], [["active; ett återkallat samtycke avvisas"]])
* insert Told(category, [["LOINC 59284-0, or a code of your own"]], [["LOINC 59284-0, eller en egen kod"]])
* insert Told(patient, [["fullUrl of the Patient"]], [["Personens fullUrl"]])
* insert Told(dateTime, [["When it was given"]], [["När det lämnades"]])
* insert Told(performer, [["Who gave it: the person or a legal representative"]], [["Vem som lämnade det: personen eller en ställföreträdare"]])
* insert Told(policyRule, [["On what ground"]], [["Grunden"]])
* insert Told(provision, [["What may be told to the municipality"]], [["Vad kommunen får veta"]])
* insert Told(provision.period, [["How long it lasts; without it until withdrawn"]], [["Hur länge det gäller; annars tills det återkallas"]])
* insert Told(provision.actor[grantee], [["The municipality that may be told"]], [["Kommunen som får veta"]])
* insert Told(provision.code, [["What it covers; nothing listed means everything"]], [["Vad det omfattar; inget uppräknat betyder allt"]])
* insert Told(provision.provision, [["What may be told back to the health centre; without it only administrative answers go back"]], [["Vad vårdcentralen får veta; utan detta bara administrativa besked"]])

ValueSet: LotsenConsentStatusVS
Id: consent-status
Title: "Consent status"
Description: "A consent is live or withdrawn."
* insert Values
* http://hl7.org/fhir/consent-state-codes#active
* http://hl7.org/fhir/consent-state-codes#inactive

Profile: LotsenReferral
Parent: ServiceRequest
Id: lotsen-referral
Title: "Referral"
Description: "A health centre asks a municipality to guide a person out of loneliness."
* extension contains
    ContactPreferenceExtension named contactPreference 0..1 and
    NeedsExtension named needs 0..* and
    RiskFlag named riskFlag 0..1 and
    OwnWish named ownWish 0..1
* identifier 1..*
* identifier ^slicing.discriminator.type = #pattern
* identifier ^slicing.discriminator.path = "type"
* identifier ^slicing.rules = #open
* identifier contains placer 1..1 and filler 0..1
* identifier[placer].type = $v2-0203#PLAC
* identifier[placer].system 1..1
* identifier[placer].value 1..1
* identifier[filler].type = $v2-0203#FILL
* identifier[filler].system 1..1
* identifier[filler].system = $referral-id (exactly)
* identifier[filler].value 1..1
* modifierExtension 0..0
* doNotPerform = false (exactly)
* status from LotsenReferralStatusVS (required)
* intent = #order (exactly)
* category 1..1
* category from ReferralCategoryVS (required)
* priority from LotsenPriorityVS (required)
* code 1..1
* code obeys lotsen-code
* subject only Reference(Patient)
* authoredOn 1..1
* requester 1..1
* requester only Reference(Organization or PractitionerRole)
* requester obeys lotsen-hsa-id
* performer 1..1
* performer only Reference(Organization)
* performer obeys lotsen-municipality
* reasonCode 1..1
* reasonCode.text 1..1
* supportingInfo only Reference(Consent or QuestionnaireResponse or Observation)
* insert Told(identifier[placer], [["Your own number of the referral, never used twice"]], [["Ert eget nummer på remissen, aldrig använt två gånger"]])
* insert Told(identifier[filler], [["Our number; only in answers"]], [["Vårt nummer; bara i svar"]])
* insert Told(status, [["active when it is sent"]], [["active när den skickas"]])
* insert Told(category, [["social-lotsning"]], [["social-lotsning"]])
* insert Told(priority, [["routine or urgent"]], [["routine eller urgent"]])
* insert Told(code, [["ensamhet-lotsning, or a text"]], [["ensamhet-lotsning, eller en text"]])
* insert Told(subject, [["fullUrl of the Patient"]], [["Personens fullUrl"]])
* insert Told(authoredOn, [["When the nurse wrote it; not in the future"]], [["När sköterskan skrev den; inte i framtiden"]])
* insert Told(requester, [["The health centre by its HSA-id"]], [["Vårdcentralen med sitt HSA-id"]])
* insert Told(performer, [["The municipality by organisation number or kommunkod"]], [["Kommunen med organisationsnummer eller kommunkod"]])
* insert Told(reasonCode, [["Why, in words"]], [["Orsaken i ord"]])
* insert Told(supportingInfo, [["The consent, and any measurements"]], [["Samtycket och eventuella mätningar"]])
* insert Told(note, [["More that the guide should know"]], [["Mer som guiden bör veta"]])
* insert Told(extension[contactPreference], [["How the person wants to be reached the first time"]], [["Hur personen vill bli nådd första gången"]])
* insert Told(extension[needs], [["What must be in place to meet the person"]], [["Vad som krävs för att möta personen"]])
* insert Told(extension[riskFlag], [["Risk of violence or a hazard; shown to guides only"]], [["Risk för våld eller fara; visas bara för guider"]])
* insert Told(extension[ownWish], [["What the person wants, in own words"]], [["Vad personen vill, med egna ord"]])

Invariant: lotsen-code
Description: "The code is ensamhet-lotsning, or a text."
Severity: #error
Expression: "coding.where(system = 'https://lotsen.example/fhir/CodeSystem/referral-code' and code = 'ensamhet-lotsning').exists() or (coding.where(system = 'https://lotsen.example/fhir/CodeSystem/referral-code').empty() and text.exists())"

Invariant: lotsen-hsa-id
Description: "The requesting organisation is named by its HSA-id."
Severity: #error
Expression: "identifier.where((system = 'urn:oid:1.2.752.29.4.19' or system = 'urn:oid:1.2.752.129.2.1.4.1') and value.matches('^SE[0-9]{10}-[A-Za-z0-9]+$') and value.length() <= 31).exists()"

Invariant: lotsen-municipality
Description: "The municipality is named by its organisation number or its kommunkod."
Severity: #error
Expression: "identifier.where((system = 'urn:oid:2.5.4.97' and value.matches('^[0-9]{6}-?[0-9]{4}$')) or (system = 'https://lotsen.example/fhir/NamingSystem/kommunkod' and value.matches('^[0-9]{4}$'))).exists()"

ValueSet: LotsenReferralStatusVS
Id: referral-status
Title: "Referral status"
Description: "The statuses a referral can have here."
* insert Values
* http://hl7.org/fhir/request-status#active
* http://hl7.org/fhir/request-status#revoked
* http://hl7.org/fhir/request-status#completed
* http://hl7.org/fhir/request-status#entered-in-error

ValueSet: LotsenPriorityVS
Id: referral-priority
Title: "Referral priority"
Description: "A referral is routine or urgent."
* insert Values
* http://hl7.org/fhir/request-priority#routine
* http://hl7.org/fhir/request-priority#urgent

Profile: LotsenInstrumentResponse
Parent: QuestionnaireResponse
Id: lotsen-instrument-response
Title: "Instrument, answers"
Description: "The person's answers to one of the forms that may come with a referral."
* obeys lotsen-form
* modifierExtension 0..0
* questionnaire 1..1
* status from LotsenAnswerStatusVS (required)
* subject 1..1
* subject only Reference(Patient)
* authored 1..1
* item 1..*
* insert Told(questionnaire, [["One of the forms, with its version"]], [["Ett av formulären, med sin version"]])
* insert Told(status, [["completed or amended: all required questions are answered"]], [["completed eller amended: alla obligatoriska frågor är besvarade"]])
* insert Told(subject, [["fullUrl of the Patient"]], [["Personens fullUrl"]])
* insert Told(authored, [["When the person answered"]], [["När personen svarade"]])
* insert Told(item, [["The questions in the order of the form, each with one answer"]], [["Frågorna i formulärets ordning, var och en med ett svar"]])

Invariant: lotsen-form
Description: "The answers are to one of the forms that may come with a referral, in its current version."
Severity: #error
Expression: "questionnaire.empty() or questionnaire = 'https://lotsen.example/fhir/Questionnaire/ucla-3|1.0.0' or questionnaire = 'https://lotsen.example/fhir/Questionnaire/direct-loneliness|1.0.0' or questionnaire = 'https://lotsen.example/fhir/Questionnaire/bothered-by-loneliness|1.0.0' or questionnaire = 'https://lotsen.example/fhir/Questionnaire/who-5|1.0.0' or questionnaire = 'https://lotsen.example/fhir/Questionnaire/self-rated-health|1.0.0'"

ValueSet: LotsenAnswerStatusVS
Id: answer-status
Title: "Answer status"
Description: "Answers are sent when they are complete."
* insert Values
* http://hl7.org/fhir/questionnaire-answers-status#completed
* http://hl7.org/fhir/questionnaire-answers-status#amended

Profile: LotsenLonelinessObservation
Parent: Observation
Id: lotsen-loneliness-observation
Title: "Loneliness, measured"
Description: "The sum of UCLA-3, or the answer to the single direct question."
* obeys lotsen-ucla-3-sum and lotsen-direct
* modifierExtension 0..0
* status from LotsenMeasurementStatusVS (required)
* code from LonelinessMeasureVS (required)
* subject 1..1
* subject only Reference(Patient)
* effective[x] 1..1
* effective[x] only dateTime
* value[x] 1..1
* value[x] only integer or CodeableConcept
* derivedFrom only Reference(QuestionnaireResponse)
* method from MeasurementModeVS (preferred)
* insert Told(status, [["final, amended or corrected"]], [["final, amended eller corrected"]])
* insert Told(code, [["What was measured; a LOINC code may stand beside ours"]], [["Vad som mättes; en LOINC-kod får stå bredvid vår"]])
* insert Told(subject, [["fullUrl of the Patient"]], [["Personens fullUrl"]])
* insert Told(effective[x], [["When it was measured"]], [["När det mättes"]])
* insert Told(value[x], [["The sum of UCLA-3, or the answer to the direct question"]], [["Summan av UCLA-3, eller svaret på den direkta frågan"]])
* insert Told(method, [["How it was asked"]], [["Hur frågorna ställdes"]])
* insert Told(derivedFrom, [["The answers that the sum is made from"]], [["Svaren som summan är räknad på"]])

Invariant: lotsen-ucla-3-sum
Description: "The sum of UCLA-3 is a whole number from 3 to 9."
Severity: #error
Expression: "code.coding.where(system = 'https://lotsen.example/fhir/CodeSystem/loneliness' and code = 'ucla-3-sum').empty() or (value is integer and value >= 3 and value <= 9)"

Invariant: lotsen-direct
Description: "The direct question is answered with one of its five answers."
Severity: #error
Expression: "code.coding.where(system = 'https://lotsen.example/fhir/CodeSystem/loneliness' and code = 'direct').empty() or value.coding.where(system = 'https://lotsen.example/fhir/CodeSystem/loneliness' and (code = 'often' or code = 'sometimes' or code = 'occasionally' or code = 'seldom' or code = 'never')).exists()"

ValueSet: LotsenMeasurementStatusVS
Id: measurement-status
Title: "Measurement status"
Description: "Measurements are sent when they are final."
* insert Values
* http://hl7.org/fhir/observation-status#final
* http://hl7.org/fhir/observation-status#amended
* http://hl7.org/fhir/observation-status#corrected
