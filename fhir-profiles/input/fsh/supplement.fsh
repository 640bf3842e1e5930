// What a guide asks a sender before answering a referral: a subtask of its Task names this form, and the answer comes as answers to it.

Instance: supplement
InstanceOf: Questionnaire
Usage: #definition
* url = "https://lotsen.example/fhir/Questionnaire/supplement"
* version = "1.0.0"
* name = "Supplement"
* title = "Komplettering"
* status = #active
* experimental = false
* language = #sv
* subjectType = #Patient
* description = "Avsändarens svar på kommunens fråga om en remiss. Frågan står i deluppgiftens (Task) description."
* item[+].linkId = "answer"
* item[=].text = "Ert svar"
* item[=].type = #text
* item[=].required = true
* item[=].maxLength = 10000

Profile: LotsenInformationRequest
Parent: Task
Id: lotsen-information-request
Title: "Information request"
Description: "What a guide asks the sender before answering a referral: a subtask of the referral's Task. Made and moved by Lotsen."
* partOf 1..1
* partOf only Reference(Task)
* status from LotsenInformationRequestStatusVS (required)
* intent = #order (exactly)
* code 1..1
* code = $sdc-temp#complete-questionnaire
* description 1..1
* focus 1..1
* focus only Reference(ServiceRequest)
* for 1..1
* for only Reference(Patient)
* authoredOn 1..1
* lastModified 1..1
* requester 1..1
* requester only Reference(Organization)
* requester.identifier 1..1
* owner 1..1
* owner only Reference(Organization)
* owner.identifier 1..1
* input 1..1
* input.type = $sdc-temp#questionnaire
* input.value[x] only canonical
* input.valueCanonical = "https://lotsen.example/fhir/Questionnaire/supplement|1.0.0" (exactly)
* output 0..1
* output.type = $sdc-temp#questionnaire-response
* output.value[x] only Reference(QuestionnaireResponse)
* insert Told(partOf, [["The referral's Task"]], [["Remissens Task"]])
* insert Told(status, [["requested until it is answered; cancelled when the guide goes on without an answer; failed when none came in time"]], [["requested tills den besvaras; cancelled när guiden går vidare utan svar; failed när inget svar kom i tid"]])
* insert Told(statusReason, [["Why there is no answer, in words"]], [["Varför det inte finns något svar, i ord"]])
* insert Told(description, [["The question"]], [["Frågan"]])
* insert Told(focus, [["The referral"]], [["Remissen"]])
* insert Told(for, [["The person, by number"]], [["Personen, med nummer"]])
* insert Told(requester, [["The municipality"]], [["Kommunen"]])
* insert Told(owner, [["The health centre, which answers"]], [["Vårdcentralen, som svarar"]])
* insert Told(restriction, [["Last day to answer"]], [["Sista dag att svara"]])
* insert Told(input, [["The form to answer with"]], [["Formuläret att svara med"]])
* insert Told(output, [["The answer"]], [["Svaret"]])

ValueSet: LotsenInformationRequestStatusVS
Id: information-request-status
Title: "Information request status"
Description: "A question waits, is answered, is taken back, or got no answer in time."
* insert Values
* http://hl7.org/fhir/task-status#requested
* http://hl7.org/fhir/task-status#completed
* http://hl7.org/fhir/task-status#cancelled
* http://hl7.org/fhir/task-status#failed

Profile: LotsenSupplementResponse
Parent: QuestionnaireResponse
Id: lotsen-supplement-response
Title: "Supplement, answer"
Description: "The sender's answer to an information request."
* modifierExtension 0..0
* questionnaire 1..1
* questionnaire = "https://lotsen.example/fhir/Questionnaire/supplement|1.0.0" (exactly)
* status = #completed (exactly)
* basedOn 1..1
* basedOn only Reference(ServiceRequest)
* item 1..*
* item.linkId = "answer" (exactly)
* item.answer 1..1
* item.answer.value[x] only string
* insert Told(questionnaire, [["The form that the question names"]], [["Formuläret som frågan anger"]])
* insert Told(basedOn, [["The referral, by its logical id here"]], [["Remissen, med sitt id här"]])
* insert Told(item, [["The answer in words, at most 10000 characters"]], [["Svaret i ord, högst 10000 tecken"]])
