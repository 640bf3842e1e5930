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
