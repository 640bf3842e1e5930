RuleSet: Codes
* ^language = #sv
* ^experimental = false
* ^caseSensitive = true

RuleSet: Values
* ^experimental = false
