// Who takes part. A health centre is named by its HSA-id, a municipality by its organisation number and kommunkod, and one that arranges
// activities by a number of ours.

Profile: LotsenOrganization
Parent: Organization
Id: lotsen-organization
Title: "Organisation"
Description: "A health centre, a municipality, or one that arranges activities in it. Registered by Lotsen; senders name it by identifier and never send it."
* obeys lotsen-organization-id and lotsen-municipality-kommunkod
* extension contains Kommunkod named kommunkod 0..1
* identifier 1..*
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #open
* identifier contains hsaId 0..1 and organisationNumber 0..1
* identifier[hsaId].system 1..1
* identifier[hsaId].system = $hsa-id (exactly)
* identifier[hsaId].value 1..1
* identifier[organisationNumber].system 1..1
* identifier[organisationNumber].system = $organisationsnummer (exactly)
* identifier[organisationNumber].value 1..1
* identifier.system 1..1
* identifier.value 1..1
* name 1..1
* insert Told(identifier[hsaId], [["HSA-id"]], [["HSA-id"]])
* insert Told(identifier[organisationNumber], [["Organisation number, ten digits"]], [["Organisationsnummer, tio siffror"]])
* insert Told(name, [["Name"]], [["Namn"]])
* insert Told(extension[kommunkod], [["The municipality itself, or the one that the health centre lies in"]], [["Kommunen själv, eller den som vårdcentralen ligger i"]])

Invariant: lotsen-organization-id
Description: "An HSA-id or an organisation number of the right form, or our number of an organiser."
Severity: #error
Expression: "identifier.where((system = 'urn:oid:1.2.752.29.4.19' and value.matches('^SE[0-9]{10}-[A-Za-z0-9]+$')) or (system = 'urn:oid:2.5.4.97' and value.matches('^[0-9]{10}$')) or system = 'https://lotsen.example/fhir/NamingSystem/organiser-id').exists()"

Invariant: lotsen-municipality-kommunkod
Description: "A municipality (organisation number 212…) has its kommunkod."
Severity: #error
Expression: "identifier.where(system = 'urn:oid:2.5.4.97' and value.startsWith('212')).empty() or extension.where(url = 'https://lotsen.example/fhir/StructureDefinition/kommunkod').exists()"
