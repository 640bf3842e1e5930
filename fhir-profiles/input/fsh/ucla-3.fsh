// The Three-Item Loneliness Scale (Hughes et al. 2004) with the single direct question beside it.
// No validated Swedish wording is published: the texts are a working translation.
// A person who does not want to answer leaves the question out; then the form is not sent, because all three are needed for a sum.

RuleSet: Ucla3Item(linkId, text)
* item[+].linkId = {linkId}
* item[=].text = {text}
* item[=].type = #choice
* item[=].required = true
* item[=].answerOption[+].valueCoding = Ucla3Answer#1 "Nästan aldrig eller aldrig"
* item[=].answerOption[+].valueCoding = Ucla3Answer#2 "Ibland"
* item[=].answerOption[+].valueCoding = Ucla3Answer#3 "Ofta"

Instance: ucla-3
InstanceOf: Questionnaire
Usage: #definition
* url = "https://lotsen.example/fhir/Questionnaire/ucla-3"
* version = "1.0.0"
* name = "Ucla3"
* title = "Ensamhet, tre frågor (UCLA-3)"
* status = #active
* experimental = false
* language = #sv
* subjectType = #Patient
* description = "Tre frågor om ensamhet och en direkt fråga. Arbetsöversättning: den svenska lydelsen är inte validerad. Stöd för samtalet, inte för diagnos."
* copyright = "Three-Item Loneliness Scale: Hughes, Waite, Hawkley, Cacioppo (2004)."
* insert Ucla3Item("companionship", "Hur ofta känner du att du saknar sällskap?")
* insert Ucla3Item("left-out", "Hur ofta känner du dig utanför?")
* insert Ucla3Item("isolated", "Hur ofta känner du dig isolerad från andra?")
* item[+].linkId = "direct"
* item[=].text = "Hur ofta känner du dig ensam?"
* item[=].type = #choice
* item[=].required = false
* item[=].answerOption[+].valueCoding = Loneliness#often "Ofta eller alltid"
* item[=].answerOption[+].valueCoding = Loneliness#sometimes "En del av tiden"
* item[=].answerOption[+].valueCoding = Loneliness#occasionally "Då och då"
* item[=].answerOption[+].valueCoding = Loneliness#seldom "Nästan aldrig"
* item[=].answerOption[+].valueCoding = Loneliness#never "Aldrig"
