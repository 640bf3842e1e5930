RuleSet: Codes
* ^language = #sv
* ^experimental = false
* ^caseSensitive = true

RuleSet: Values
* ^experimental = false

// What an element is for, in English with its Swedish translation; must-support: we read it when it comes, and write it when we have it.
RuleSet: Told(path, english, swedish)
* {path} MS
* {path} ^short = {english}
* {path} ^short.extension[0].url = "http://hl7.org/fhir/StructureDefinition/translation"
* {path} ^short.extension[0].extension[0].url = "lang"
* {path} ^short.extension[0].extension[0].valueCode = #sv
* {path} ^short.extension[0].extension[1].url = "content"
* {path} ^short.extension[0].extension[1].valueString = {swedish}
